import type { questions as english } from '../en/questions.ts'
import type { German } from './german.ts'

export const questions = {} as const satisfies German<typeof english>
