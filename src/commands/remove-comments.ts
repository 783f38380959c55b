import { get } from '../model/document.ts'
import { removeRecord } from '../model/make-changes.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Removes comments with their answers. */
export const removeComments = defineCommand<{ readonly ids: readonly string[] }>({
  id: 'remove-comments',
  run: (document, { ids }) => {
    const missing = ids.find((id) => get(document, 'comment', id) === undefined)
    if (missing !== undefined) return notFound(missing)
    return outcome(
      document,
      [...new Set(ids)].flatMap((id) => {
        const comment = get(document, 'comment', id)
        return comment === undefined ? [] : [removeRecord(comment)]
      }),
    )
  },
})
