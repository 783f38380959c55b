import type { errors as english } from '../en/errors.ts'
import type { German } from './german.ts'

export const errors = {} as const satisfies German<typeof english>
