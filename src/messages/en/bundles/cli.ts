import { cli } from '../cli.ts'

/** English sentences of the command line. */
export const sentences = {
  ...cli,
} as const
