// An ESLint rule: every export of src/ has a doc comment that says since when it is there and what kind of thing it is,
// or that it is for src/ alone.

/** The kinds. The API reference is sorted by them. */
const categories = [
  'codecs',
  'combinators',
  'constructors',
  'destructors',
  'instances',
  'model',
  'optics',
  'refinements',
  'rules',
  'scalars',
  'type level',
  'validators'
]

const valuesOf = (tag, comment) =>
  [...comment.matchAll(new RegExp(`^ *\\* @${tag}\\b *(.*)$`, 'gm'))].map(([, value]) => value)

/** What is wrong with an export's doc comment, if it is. */
const problemOf = (comment) => {
  if (comment === undefined) return 'Say what it is in a doc comment.'
  const [internal, since, category] = ['internal', 'since', 'category'].map((tag) => valuesOf(tag, comment))
  if (internal.length > 0) {
    return since.length + category.length > 0 ? 'What is @internal has neither @since nor @category.' : undefined
  }
  if (since.length !== 1 || !/^\d+\.\d+\.\d+$/.test(since[0])) return 'Say once @since which version, or @internal.'
  if (category.length !== 1) return 'Say one @category, or @internal.'
  return categories.includes(category[0]) ? undefined : `A @category is one of: ${categories.join(', ')}.`
}

const nameOf = (node) => node?.declaration?.id?.name

/** @type {import('eslint').Rule.RuleModule} */
export const documented = {
  create: ({ report, sourceCode }) => ({
    'ExportNamedDeclaration[declaration]': (node) => {
      const { body } = node.parent
      // the first overload speaks for all
      const before = body[body.indexOf(node) - 1]
      if (before?.declaration?.type === 'TSDeclareFunction' && nameOf(before) === nameOf(node)) return
      const comment = sourceCode.getCommentsBefore(node).findLast(({ value }) => value.startsWith('*'))
      const message = problemOf(comment?.value)
      if (message !== undefined) report({ node, message })
    }
  })
}
