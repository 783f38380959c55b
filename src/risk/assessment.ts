import type { AssetsRisk } from './asset-risk.ts'
import type { ControlTable } from './control-row.ts'
import type { LossEvent } from './loss-figures.ts'

/** All that the risk methods say of a model, except what is simulated or searched for (losses, plans). */
export interface Assessment {
  readonly assets: AssetsRisk
  /** Null while the catalogue of controls is not loaded. */
  readonly controls: ControlTable | null
  /** What a simulation of losses would run on; see `simulateRisk`. */
  readonly lossEvents: readonly LossEvent[]
}
