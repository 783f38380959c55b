import { errors } from '../errors.ts'
import { imports } from '../import.ts'
import { packProblems } from '../pack-problems.ts'
import { template } from '../template.ts'
import { tm7 } from '../tm7.ts'

/** German sentences about opening, importing and writing files. */
export const sentences = {
  ...errors,
  ...imports,
  ...template,
  ...tm7,
  ...packProblems,
} as const
