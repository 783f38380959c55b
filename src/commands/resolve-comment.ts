import { get } from '../model/document.ts'
import { setFields } from '../model/make-changes.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

/** Says that what a comment asks is settled, or opens it again. */
export const resolveComment = defineCommand<{ readonly id: string; readonly resolved: boolean }>({
  id: 'resolve-comment',
  run: (document, { id, resolved }, { now }) => {
    const comment = get(document, 'comment', id)
    if (comment === undefined) return notFound(id)
    if ((comment.resolvedAt !== null) === resolved) return outcome(document, [])
    return outcome(document, setFields(comment, { resolvedAt: resolved ? now() : null }))
  },
})
