import type { riskOverview as english } from '../en/risk-overview.ts'
import type { German } from './german.ts'

export const riskOverview = {} as const satisfies German<typeof english>
