import { get } from '../model/document.ts'
import { setEntry, setFields } from '../model/make-changes.ts'
import type { RipParameter, RipType } from '../model/records/risk-policy.ts'
import type { Element, ElementId, Flow, FlowId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface SetRipTypeArgs {
  readonly subjects: readonly (ElementId | FlowId)[]
  readonly parameter: RipParameter
  /** Null takes the setting back, so that the type follows from the answers again. */
  readonly type: RipType | null
}

/** Says how a Risk Impact Parameter stands on elements and flows, in place of what their answers give. */
export const setRipType = defineCommand<SetRipTypeArgs>({
  id: 'set-rip-type',
  run: (document, { subjects, parameter, type }) => {
    const records: (Element | Flow)[] = []
    for (const id of new Set(subjects)) {
      const record = get(document, 'element', id) ?? get(document, 'flow', id)
      if (record === undefined) return notFound(id)
      records.push(record)
    }
    const changes = records.flatMap((record) =>
      record.rip === undefined
        ? type === null
          ? []
          : setFields<Element | Flow>(record, { rip: { [parameter]: type } })
        : setEntry(record, 'rip', parameter, type ?? undefined),
    )
    return outcome(document, changes)
  },
})
