import { reporting } from '../reporting.ts'
import { risk } from '../risk.ts'
import { riskAssets } from '../risk-assets.ts'
import { riskControls } from '../risk-controls.ts'
import { riskOverview } from '../risk-overview.ts'
import { riskPaths } from '../risk-paths.ts'
import { riskRip } from '../risk-rip.ts'
import { riskWork } from '../risk-work.ts'

/** German sentences of the risk screen. */
export const sentences = {
  ...reporting,
  ...risk,
  ...riskAssets,
  ...riskControls,
  ...riskPaths,
  ...riskOverview,
  ...riskRip,
  ...riskWork,
} as const
