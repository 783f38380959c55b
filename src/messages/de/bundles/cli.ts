import { cli } from '../cli.ts'

/** German sentences of the command line. */
export const sentences = {
  ...cli,
} as const
