import { report } from '../report.ts'
import { reportRisk } from '../report-risk.ts'

/** German sentences of the report. */
export const sentences = {
  ...report,
  ...reportRisk,
} as const
