import type { cli as english } from '../en/cli.ts'
import type { German } from './german.ts'

export const cli = {} as const satisfies German<typeof english>
