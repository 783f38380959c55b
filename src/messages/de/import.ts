import type { imports as english } from '../en/import.ts'
import type { German } from './german.ts'

export const imports = {} as const satisfies German<typeof english>
