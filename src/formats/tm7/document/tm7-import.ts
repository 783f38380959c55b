import type { ReadFile } from '../../format.ts'
import type { ImportSummary } from './import-summary.ts'

/** What reading a `.tm7` gives: the model, the pack made from its knowledge base, and what there is to say. */
export interface Tm7Import extends ReadFile {
  readonly summary: ImportSummary
}
