import { get } from '../model/document.ts'
import { setEntry, setFields } from '../model/make-changes.ts'
import type { StrideLetter } from '../model/record.ts'
import type { Element, ElementId, Flow, FlowId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface SetNotApplicableArgs {
  readonly subjects: readonly (ElementId | FlowId)[]
  readonly letter: StrideLetter
  /** Why the category cannot apply; may be empty while it is written. Null takes the statement back. */
  readonly reason: string | null
}

/** Says that a STRIDE category cannot apply to elements and flows, and why. */
export const setNotApplicable = defineCommand<SetNotApplicableArgs>({
  id: 'set-not-applicable',
  run: (document, { subjects, letter, reason }) => {
    const records: (Element | Flow)[] = []
    for (const id of new Set(subjects)) {
      const record = get(document, 'element', id) ?? get(document, 'flow', id)
      if (record === undefined) return notFound(id)
      records.push(record)
    }
    const changes = records.flatMap((record) =>
      record.notApplicable === undefined
        ? reason === null
          ? []
          : setFields<Element | Flow>(record, { notApplicable: { [letter]: reason } })
        : setEntry(record, 'notApplicable', letter, reason ?? undefined),
    )
    return outcome(document, changes)
  },
})
