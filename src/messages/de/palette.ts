import type { palette as english } from '../en/palette.ts'
import type { German } from './german.ts'

export const palette = {} as const satisfies German<typeof english>
