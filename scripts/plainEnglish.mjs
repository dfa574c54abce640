// An ESLint rule: comments, test titles and messages of src/ contain no words that make a sentence hard to read.

/** A word, and what to write in its place. test/docs/pages.test.ts holds the pages to the same list. */
const hardWords = [
  ['whoever', 'name the person or program: the caller, a client'],
  ['nobody', 'say "no caller", "no user", or turn the sentence round'],
  ['somebody', 'name the person or program'],
  ['anybody', 'say "any user" or "any caller"'],
  ['in earnest', 'say "in production", or leave it out'],
  ['of any making', 'say "any"'],
  ['as good as', 'say "counts as" or "equals"'],
  ['a life of its own', 'name the property'],
  ['its word is final', 'say "it decides"'],
  ['be it', 'list the cases'],
  ['what is there', 'say "the value" or "the field"'],
  ['all that', 'say "all" with a noun: all fields, all actions'],
  ['foretold', 'say "predicted"'],
  ['of its own making', 'leave it out']
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

/** Returns the text of a string or a template, or `undefined` for other nodes. */
const textOf = (node) => {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  // a space, so that the words around a value are separate
  return node?.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.cooked).join(' ') : undefined
}

/** Returns true for a file of code that users run: its strings are messages. */
const hasMessages = (file) => /[/\\](?:generate[/\\])?src[/\\]/.test(file)

/** @type {import('eslint').Rule.RuleModule} */
export const plainEnglish = {
  create: ({ report, sourceCode, filename }) => {
    const check = (node, text = '') => {
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
        if (isTitle(node)) check(title, textOf(title))
      },
      ...(hasMessages(filename)
        ? { Literal: (node) => check(node, textOf(node)), TemplateLiteral: (node) => check(node, textOf(node)) }
        : {})
    }
  }
}
