import type { tm7 as english } from '../en/tm7.ts'
import type { German } from './german.ts'

export const tm7 = {} as const satisfies German<typeof english>
