import { get } from '../model/document.ts'
import { setFields } from '../model/make-changes.ts'
import type { RipLevel } from '../model/records/risk-policy.ts'
import type { Element, ElementId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface SetRipLevelArgs {
  readonly elements: readonly ElementId[]
  /** Null returns to the level of the stencil. */
  readonly level: RipLevel | null
}

/** Says which level elements count for: device, network, or storage and processing. */
export const setRipLevel = defineCommand<SetRipLevelArgs>({
  id: 'set-rip-level',
  run: (document, { elements, level }) => {
    const records: Element[] = []
    for (const id of new Set(elements)) {
      const element = get(document, 'element', id)
      if (element === undefined) return notFound(id)
      records.push(element)
    }
    return outcome(
      document,
      records.flatMap((element) => setFields(element, { ripLevel: level ?? undefined })),
    )
  },
})
