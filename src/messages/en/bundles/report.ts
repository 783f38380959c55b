import { report } from '../report.ts'
import { reportRisk } from '../report-risk.ts'
import { reportWindow } from '../report-window.ts'

/** English sentences of the report. */
export const sentences = {
  ...report,
  ...reportRisk,
  ...reportWindow,
} as const
