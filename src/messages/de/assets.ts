import type { assets as english } from '../en/assets.ts'
import type { German } from './german.ts'

export const assets = {} as const satisfies German<typeof english>
