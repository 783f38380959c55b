import type { storage as english } from '../en/storage.ts'
import type { German } from './german.ts'

export const storage = {} as const satisfies German<typeof english>
