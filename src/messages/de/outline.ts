import type { outline as english } from '../en/outline.ts'
import type { German } from './german.ts'

export const outline = {} as const satisfies German<typeof english>
