import type { check as english } from '../en/check.ts'
import type { German } from './german.ts'

export const check = {} as const satisfies German<typeof english>
