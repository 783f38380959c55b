import type { Vocabulary } from '../engine/pack.ts'
import type { ThreatRow } from '../engine/threat.ts'
import { createVocabularyIndex, type VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { ControlTree } from '../knowledge/control-tree.ts'
import type { Document } from '../model/document.ts'
import type { Assessment } from './assessment.ts'
import { ofPhases } from './asset-threat-risk.ts'
import { assetsRisk } from './assets.ts'
import { controlsOf } from './controls.ts'
import { eventsOf } from './events.ts'
import { lossEventsOf } from './quantitative.ts'
import { ripOf } from './rip.ts'
import { riskPolicyOf } from './risk-policy.ts'
import type { ThreatRisk } from './threat-risk.ts'
import { riskOfThreats } from './threats.ts'

/**
 * What all risk methods say of a model. Each part keeps its identity while what it reads stays as it is, so that
 * after an edit only what it touches is worked out again.
 * @param rows the threat list of the document, from `joinThreats` with `dreadFor(document)`
 * @param tree catalogue of controls; null leaves controls out
 */
export function assess(
  document: Document,
  vocabularies: readonly Vocabulary[],
  rows: readonly ThreatRow[],
  tree: ControlTree | null,
): Assessment {
  const vocabulary = createVocabularyIndex(vocabularies)
  const threats = threatRisks(document, rows, vocabulary)
  return {
    threats,
    rip: ofPhases((phase) => ripOf(document, vocabulary, { phase })),
    events: eventsOf(document, vocabulary, rows),
    assets: assetsRisk(document, vocabularies, rows),
    controls: tree === null ? null : controlsOf(document, vocabularies, threats, tree),
    lossEvents: lossEventsOf(document, vocabularies, rows),
  }
}

let latest: { readonly inputs: readonly unknown[]; readonly risks: readonly ThreatRisk[] } | null = null

/** What the methods say of each threat; the list keeps its identity while all that it reads does. */
export function threatRisks(
  document: Document,
  rows: readonly ThreatRow[],
  vocabulary: VocabularyIndex,
): readonly ThreatRisk[] {
  const inputs = [rows, vocabulary, riskPolicyOf(document), document.tables.mitigation]
  if (latest?.inputs.every((input, i) => input === inputs[i])) return latest.risks
  const risks = riskOfThreats(document, rows, vocabulary)
  latest = { inputs, risks }
  return risks
}
