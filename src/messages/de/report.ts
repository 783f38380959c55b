import type { report as english } from '../en/report.ts'
import type { German } from './german.ts'

export const report = {} as const satisfies German<typeof english>
