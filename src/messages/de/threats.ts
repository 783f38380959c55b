import type { threats as english } from '../en/threats.ts'
import type { German } from './german.ts'

export const threats = {} as const satisfies German<typeof english>
