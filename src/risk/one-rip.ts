import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { type RipTable, ripScore } from '../methods/rip/rip.ts'
import type { RipLevel } from '../model/records/risk-policy.ts'
import type { Element, Flow } from '../model/tables.ts'
import type { ElementRip } from './element-rip.ts'
import { ripParametersAt } from './rip-levels.ts'
import type { RipLift } from './rip-lifts.ts'
import { ripSetting } from './rip-setting.ts'

/** What all elements of a model are judged by. */
export interface ElementContext {
  readonly table: RipTable
  /** Whether the extension DSP counts. */
  readonly hasExtension: boolean
  readonly vocabulary: VocabularyIndex
}

/** Risk Impact Parameters of one element or flow at a level, with the mitigations that better it. */
export function elementRip(
  record: Element | Flow,
  level: RipLevel,
  lifts: readonly RipLift[],
  { table, hasExtension, vocabulary }: ElementContext,
): ElementRip {
  const settings = ripParametersAt(level, record.stencil, hasExtension, vocabulary).map((parameter) =>
    ripSetting(record, parameter, lifts, vocabulary),
  )
  const score = ripScore(Object.fromEntries(settings.map(({ parameter, type }) => [parameter, type])), table)
  if (score === null) throw new Error(`no parameter applies at the level ${level}`)
  const known = settings.filter(({ basis }) => basis !== 'assumed').length
  return { id: record.id, level, settings, score, coverage: { known, total: settings.length } }
}

export function sameLifts(a: readonly RipLift[], b: readonly RipLift[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  return a.every((lift, i) => {
    const other = b[i]
    return (
      lift === other ||
      (lift.parameter === other?.parameter &&
        lift.mitigation === other.mitigation &&
        lift.effect === other.effect &&
        lift.now === other.now)
    )
  })
}
