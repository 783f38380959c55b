import type { template as english } from '../en/template.ts'
import type { German } from './german.ts'

export const template = {} as const satisfies German<typeof english>
