import { addRecord } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId, IdOf, SubjectId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { invalid, outcome } from './outcome.ts'

export interface AddCommentArgs {
  readonly id: IdOf<'comment'>
  readonly diagram: DiagramId
  /** What it is pinned to; null for a place. */
  readonly subject: SubjectId | null
  /** Diagram units; with a subject, from the upper left corner of that. */
  readonly x: number
  readonly y: number
  readonly text: string
}

/** Pins a comment of the person at this browser to a place or a subject of a diagram. */
export const addComment = defineCommand<AddCommentArgs>({
  id: 'add-comment',
  run: (document, args, { now, author }) => {
    const text = args.text.trim()
    if (text === '') return invalid('text', { kind: 'length', of: 'text', min: 1, max: 20_000 })
    return outcome(document, [addRecord(newRecord('comment', { ...args, text, by: author, at: now() }))])
  },
})
