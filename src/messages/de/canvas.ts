import type { canvas as english } from '../en/canvas.ts'
import type { German } from './german.ts'

export const canvas = {} as const satisfies German<typeof english>
