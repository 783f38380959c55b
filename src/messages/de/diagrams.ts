import type { diagrams as english } from '../en/diagrams.ts'
import type { German } from './german.ts'

export const diagrams = {} as const satisfies German<typeof english>
