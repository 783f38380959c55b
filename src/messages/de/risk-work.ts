import type { riskWork as english } from '../en/risk-work.ts'
import type { German } from './german.ts'

export const riskWork = {} as const satisfies German<typeof english>
