import type { packs as english } from '../en/packs.ts'
import type { German } from './german.ts'

export const packs = {} as const satisfies German<typeof english>
