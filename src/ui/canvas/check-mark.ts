import type { CheckResult } from '../../engine/check.ts'
import type { SubjectId } from '../../model/tables.ts'

/** What the model check says about one subject. */
export interface CheckMark {
  readonly subject: SubjectId
  readonly results: readonly CheckResult[]
  /** Something contradicts itself; else something is only not said. */
  readonly isWrong: boolean
}
