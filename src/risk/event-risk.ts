import type { EventScore } from '../methods/threat-events/threat-events.ts'
import type { Maturity, RipParameter, RipType } from '../model/records/risk-policy.ts'
import type { ElementId, FlowId, IdOf, ThreatEvent } from '../model/tables.ts'
import type { Phase } from './phase.ts'

/** A row of the threat-event register with its figures. */
export interface EventRisk {
  readonly event: ThreatEvent
  /** What it is judged on, with how its parameter stands there without the row's mitigations. */
  readonly scope: readonly {
    readonly id: ElementId | FlowId
    readonly type: RipType
    readonly assumed: boolean
  }[]
  readonly parameter: RipParameter | null
  /** Type whose weight counts: own, else the worst in scope; null when neither is there. */
  readonly impact: RipType | null
  readonly impactBasis: 'own' | 'scope' | 'none'
  /** Some of what makes it the worst is only assumed. */
  readonly assumed: boolean
  /** Own, else the parameter's; null without both. */
  readonly likelihood: number | null
  readonly likelihoodBasis: 'own' | 'parameter' | 'none'
  /** r = w × s without mitigations, and with those of the row that count in a phase; null without impact or likelihood. */
  readonly phases: { readonly [phase in Phase]: EventScore | null }
  /** The row's mitigations with the maturity that counts in each phase; null where it does not count. */
  readonly mitigations: readonly {
    readonly id: IdOf<'mitigation'>
    readonly maturity: { readonly [phase in Phase]: Maturity | null }
  }[]
  /** Findings of the linked rules, as ids of threat rows. */
  readonly findings: readonly string[]
}
