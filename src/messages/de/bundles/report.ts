import { report } from '../report.ts'
import { reportChapters } from '../report-chapters.ts'
import { reportEvidence } from '../report-evidence.ts'
import { reportRisk } from '../report-risk.ts'
import { reportWindow } from '../report-window.ts'

/** German sentences of the report. */
export const sentences = {
  ...report,
  ...reportChapters,
  ...reportEvidence,
  ...reportRisk,
  ...reportWindow,
} as const
