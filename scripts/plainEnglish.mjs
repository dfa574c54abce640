// An ESLint rule: comments and test titles have none of the words that make a sentence hard to read.

/** A word, and what to write in its place. test/docs/pages.test.ts holds the pages to the same list. */
const hardWords = [
  ['whoever', 'name the person or program: the caller, a client'],
  ['nobody', 'say "no caller", "no user", or turn the sentence round'],
  ['somebody', 'name the person or program'],
  ['in earnest', 'say "in production", or leave it out'],
  ['of any making', 'say "any"'],
  ['as good as', 'say "counts as" or "equals"'],
  ['a life of its own', 'name the property'],
  ['its word is final', 'say "it decides"'],
  ['be it', 'list the cases'],
  ['what is there', 'say "the value" or "the field"']
]

/** Returns the hard words of a text, each with what to write in its place. */
export const hardWordsIn = (text) => {
  // a comment's line break counts as a space
  const words = text.replace(/\s+(\*\s+|\/\/\s+)?/g, ' ')
  return hardWords.filter(([word]) => new RegExp(`\\b${word}\\b`, 'i').test(words))
}

const isTitle = ({ callee }) => {
  const name =
    callee.type === 'MemberExpression' ? callee.object : callee.type === 'CallExpression' ? callee.callee : callee
  const root = name.type === 'MemberExpression' ? name.object : name
  return root.type === 'Identifier' && ['it', 'test', 'describe'].includes(root.name)
}

/** @type {import('eslint').Rule.RuleModule} */
export const plainEnglish = {
  create: ({ report, sourceCode }) => {
    const check = (node, text) => {
      for (const [word, instead] of hardWordsIn(text)) {
        report({ loc: node.loc, message: `Hard to read: "${word}". Instead, ${instead}.` })
      }
    }
    return {
      Program: () => {
        for (const comment of sourceCode.getAllComments()) check(comment, comment.value)
      },
      CallExpression: (node) => {
        const [title] = node.arguments
        if (title?.type === 'Literal' && typeof title.value === 'string' && isTitle(node)) check(title, title.value)
      }
    }
  }
}
