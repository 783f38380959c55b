import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import type { Pack } from '../engine/pack.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import type { Document } from '../model/document.ts'
import { dreadFor } from '../risk/risk-policy.ts'
import type { ReportInput, ReportOptions } from './report-input.ts'

/**
 * All that a report of a model is made of: its packs are run, and what they find is joined with what was decided.
 * The browser's worker and the command line both begin here, so that they print the same.
 * @param available every pack there is, ours and people's own; the model names those that it uses
 */
export function makeReportInput(
  document: Document,
  available: readonly Pack[],
  options: ReportOptions,
): ReportInput {
  const { packs, missing } = packsOf(available, document)
  const { findings, ruleErrors } = evaluate(document, packs)
  const dread = dreadFor(document)
  return {
    document,
    rows: joinThreats(document, findings, dread),
    ruleErrors: [...missing, ...ruleErrors],
    vocabularies: packs,
    dread,
    options,
  }
}
