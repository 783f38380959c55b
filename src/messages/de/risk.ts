import type { risk as english } from '../en/risk.ts'
import type { German } from './german.ts'

export const risk = {} as const satisfies German<typeof english>
