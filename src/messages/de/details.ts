import type { details as english } from '../en/details.ts'
import type { German } from './german.ts'

export const details = {} as const satisfies German<typeof english>
