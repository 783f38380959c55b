import type { model as english } from '../en/model.ts'
import type { German } from './german.ts'

export const model = {} as const satisfies German<typeof english>
