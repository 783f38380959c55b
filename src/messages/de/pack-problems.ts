import type { packProblems as english } from '../en/pack-problems.ts'
import type { German } from './german.ts'

export const packProblems = {} as const satisfies German<typeof english>
