import type { condition as english } from '../en/condition.ts'
import type { German } from './german.ts'

export const condition = {} as const satisfies German<typeof english>
