import type { rating as english } from '../en/rating.ts'
import type { German } from './german.ts'

export const rating = {} as const satisfies German<typeof english>
