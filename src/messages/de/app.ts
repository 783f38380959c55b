import type { app as english } from '../en/app.ts'
import type { German } from './german.ts'

export const app = {} as const satisfies German<typeof english>
