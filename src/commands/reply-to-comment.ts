import { get } from '../model/document.ts'
import { setFields } from '../model/make-changes.ts'
import { defineCommand } from './command.ts'
import { invalid, notFound, outcome } from './outcome.ts'

/** Answers a comment; an answer to one that was resolved opens it again. */
export const replyToComment = defineCommand<{ readonly id: string; readonly text: string }>({
  id: 'reply-to-comment',
  run: (document, { id, text }, { now, author }) => {
    const comment = get(document, 'comment', id)
    if (comment === undefined) return notFound(id)
    if (text.trim() === '') return invalid('text', { kind: 'length', of: 'text', min: 1, max: 20_000 })
    const replies = [...comment.replies, { text: text.trim(), by: author, at: now() }]
    return outcome(document, setFields(comment, { replies, resolvedAt: null }))
  },
})
