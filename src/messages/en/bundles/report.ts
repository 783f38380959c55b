import { report } from '../report.ts'
import { reportRisk } from '../report-risk.ts'

/** English sentences of the report. */
export const sentences = {
  ...report,
  ...reportRisk,
} as const
