import type { reportRisk as english } from '../en/report-risk.ts'
import type { German } from './german.ts'

export const reportRisk = {} as const satisfies German<typeof english>
