import type { mitigations as english } from '../en/mitigations.ts'
import type { German } from './german.ts'

export const mitigations = {} as const satisfies German<typeof english>
