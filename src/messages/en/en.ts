import { app } from './app.ts'
import { assets } from './assets.ts'
import { canvas } from './canvas.ts'
import { check } from './check.ts'
import { cli } from './cli.ts'
import { condition } from './condition.ts'
import { details } from './details.ts'
import { diagramExport } from './diagram-export.ts'
import { diagrams } from './diagrams.ts'
import { dread } from './dread.ts'
import { errors } from './errors.ts'
import { imports } from './import.ts'
import { mitigations } from './mitigations.ts'
import { model } from './model.ts'
import { packProblems } from './pack-problems.ts'
import { packs } from './packs.ts'
import { palette } from './palette.ts'
import { questions } from './questions.ts'
import { rating } from './rating.ts'
import { report } from './report.ts'
import { reportRisk } from './report-risk.ts'
import { risk } from './risk.ts'
import { riskAssets } from './risk-assets.ts'
import { riskControls } from './risk-controls.ts'
import { riskOverview } from './risk-overview.ts'
import { riskRip } from './risk-rip.ts'
import { riskWork } from './risk-work.ts'
import { start } from './start.ts'
import { storage } from './storage.ts'
import { template } from './template.ts'
import { threats } from './threats.ts'
import { tm7 } from './tm7.ts'
import { why } from './why.ts'

/** All English messages, by key. Keys are `<area>.<name>`; each area is a file. */
export const en = {
  ...app,
  ...canvas,
  ...diagrams,
  ...diagramExport,
  ...palette,
  ...packProblems,
  ...packs,
  ...condition,
  ...details,
  ...threats,
  ...questions,
  ...assets,
  ...mitigations,
  ...model,
  ...start,
  ...report,
  ...reportRisk,
  ...errors,
  ...cli,
  ...dread,
  ...rating,
  ...storage,
  ...tm7,
  ...why,
  ...check,
  ...imports,
  ...template,
  ...risk,
  ...riskAssets,
  ...riskControls,
  ...riskOverview,
  ...riskRip,
  ...riskWork,
} as const
