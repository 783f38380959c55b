import type { dread as english } from '../en/dread.ts'
import type { German } from './german.ts'

export const dread = {} as const satisfies German<typeof english>
