import { sentences as canvas } from './bundles/canvas.ts'
import { sentences as cli } from './bundles/cli.ts'
import { sentences as files } from './bundles/files.ts'
import { sentences as packs } from './bundles/packs.ts'
import { sentences as report } from './bundles/report.ts'
import { sentences as risk } from './bundles/risk.ts'
import { sentences as search } from './bundles/search.ts'
import { sentences as start } from './bundles/start.ts'
import { sentences as terms } from './bundles/terms.ts'

/** All German sentences, by key; for tests. The app loads them by bundle. */
export const de = {
  ...start,
  ...files,
  ...terms,
  ...canvas,
  ...packs,
  ...risk,
  ...search,
  ...report,
  ...cli,
} as const
