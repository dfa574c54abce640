// An ESLint rule: every export of src/ has a doc comment with `@since` and `@category`, or with `@internal`.

/** The categories, which are the sections of the API reference. */
const categories = [
  'codecs',
  'combinators',
  'compiled code',
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

/** Returns what is wrong with an export's doc comment, or `undefined` if it is right. */
const problemOf = (comment) => {
  if (comment === undefined) return 'Add a doc comment.'
  const [internal, since, category] = ['internal', 'since', 'category'].map((tag) => valuesOf(tag, comment))
  if (internal.length > 0) {
    return since.length + category.length > 0
      ? 'An @internal export must have neither @since nor @category.'
      : undefined
  }
  if (since.length !== 1 || !/^\d+\.\d+\.\d+$/.test(since[0]))
    return 'Add one @since with a version such as 1.2.3, or add @internal.'
  if (category.length !== 1) return 'Add one @category, or add @internal.'
  return categories.includes(category[0]) ? undefined : `@category must be one of: ${categories.join(', ')}.`
}

const nameOf = (node) => node?.declaration?.id?.name

/** @type {import('eslint').Rule.RuleModule} */
export const documented = {
  create: ({ report, sourceCode }) => ({
    'ExportNamedDeclaration[declaration]': (node) => {
      const { body } = node.parent
      // only the first overload needs a doc comment
      const before = body[body.indexOf(node) - 1]
      if (before?.declaration?.type === 'TSDeclareFunction' && nameOf(before) === nameOf(node)) return
      const comment = sourceCode.getCommentsBefore(node).findLast(({ value }) => value.startsWith('*'))
      const message = problemOf(comment?.value)
      if (message !== undefined) report({ node, message })
    }
  })
}
