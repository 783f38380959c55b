import type { riskAssets as english } from '../en/risk-assets.ts'
import type { German } from './german.ts'

export const riskAssets = {} as const satisfies German<typeof english>
