import type { search as english } from '../en/search.ts'
import type { German } from './german.ts'

export const search = {} as const satisfies German<typeof english>
