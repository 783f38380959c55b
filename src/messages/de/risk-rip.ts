import type { riskRip as english } from '../en/risk-rip.ts'
import type { German } from './german.ts'

export const riskRip = {} as const satisfies German<typeof english>
