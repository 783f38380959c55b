/** Something the caller of the command line can mend; ends the program with its message and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
