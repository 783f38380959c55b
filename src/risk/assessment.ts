import type { AssetsRisk } from './asset-risk.ts'
import type { ControlTable } from './control-row.ts'
import type { ModelRip } from './element-rip.ts'
import type { EventRisk } from './event-risk.ts'
import type { LossEvent } from './loss-figures.ts'
import type { Phase } from './phase.ts'
import type { ThreatRisk } from './threat-risk.ts'

/** All that the risk methods say of a model, except what is simulated or searched for (losses, plans). */
export interface Assessment {
  /** In the order of the rows. */
  readonly threats: readonly ThreatRisk[]
  readonly rip: { readonly [phase in Phase]: ModelRip }
  readonly events: readonly EventRisk[]
  readonly assets: AssetsRisk
  /** Null where no catalogue of controls was given. */
  readonly controls: ControlTable | null
  /** What a simulation of losses would run on; see `simulateRisk`. */
  readonly lossEvents: readonly LossEvent[]
}
