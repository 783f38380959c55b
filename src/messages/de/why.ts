import type { why as english } from '../en/why.ts'
import type { German } from './german.ts'

export const why = {} as const satisfies German<typeof english>
