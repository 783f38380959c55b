import type { start as english } from '../en/start.ts'
import type { German } from './german.ts'

export const start = {} as const satisfies German<typeof english>
