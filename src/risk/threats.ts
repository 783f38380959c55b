import { sameList } from '../base/same-list.ts'
import type { ThreatRow } from '../engine/threat.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { DreadMethod } from '../methods/dread/dread.ts'
import type { LoweringMitigation } from '../methods/dread/residual.ts'
import { type Document, get } from '../model/document.ts'
import type { Mitigation, RiskPolicy } from '../model/tables.ts'
import { maturityIn } from './mitigation-effect.ts'
import { type Phase, phases } from './phase.ts'
import { residualRating } from './residual-rating.ts'
import { dreadFor, riskPolicyOf } from './risk-policy.ts'
import { safetyRating } from './safety-rating.ts'
import { cvssOf, schemeRating } from './scheme-rating.ts'
import type { ThreatRisk } from './threat-risk.ts'

/**
 * What the risk methods say of each threat, in the order of the rows. A threat of which nothing changed keeps its
 * identity over calls: what is rated, assigned, or said about a mitigation makes only the threats anew that it is about.
 */
export function riskOfThreats(
  document: Document,
  rows: readonly ThreatRow[],
  vocabulary: VocabularyIndex,
): readonly ThreatRisk[] {
  const context: Context = {
    document,
    policy: riskPolicyOf(document),
    dread: dreadFor(document),
    vocabulary,
  }
  return rows.map((row) => riskOfThreat(row, context))
}

interface Context {
  readonly document: Document
  readonly policy: RiskPolicy
  readonly dread: DreadMethod
  readonly vocabulary: VocabularyIndex
}

interface Remembered {
  readonly policy: RiskPolicy
  readonly vocabulary: VocabularyIndex
  readonly mitigations: readonly Mitigation[]
  readonly risk: ThreatRisk
}

const remembered = new WeakMap<ThreatRow, Remembered>()
const noMitigations: readonly Mitigation[] = []

function riskOfThreat(row: ThreatRow, context: Context): ThreatRisk {
  const mitigations = assignedMitigations(row, context.document)
  const known = remembered.get(row)
  if (
    known !== undefined &&
    known.policy === context.policy &&
    known.vocabulary === context.vocabulary &&
    sameList(known.mitigations, mitigations)
  ) {
    return known.risk
  }
  const risk = compute(row, mitigations, context)
  remembered.set(row, { policy: context.policy, vocabulary: context.vocabulary, mitigations, risk })
  return risk
}

/** Sorted by id, each once. */
function assignedMitigations(row: ThreatRow, document: Document): readonly Mitigation[] {
  if (row.assignments.length === 0) return noMitigations
  const ids = [...new Set(row.assignments.map(({ mitigation }) => mitigation))].sort()
  return ids.flatMap((id) => get(document, 'mitigation', id) ?? [])
}

function compute(row: ThreatRow, mitigations: readonly Mitigation[], context: Context): ThreatRisk {
  const { dread, policy } = context
  const residual = Object.fromEntries(
    phases.map((phase) => [
      phase,
      residualRating(row, lowering(mitigations, phase, context.vocabulary), phase, dread),
    ]),
  ) as ThreatRisk['residual']
  return {
    row,
    inherent: row.dread,
    residual,
    safety: safetyRating(row, residual, policy),
    scheme: schemeRating(row, policy.scheme ?? 'dread3'),
    cvss: cvssOf(row),
  }
}

/** The mitigations that count in a phase, with the factors that they (or their library entries) lower. */
export function lowering(
  mitigations: readonly Mitigation[],
  phase: Phase,
  vocabulary: VocabularyIndex,
): readonly LoweringMitigation[] {
  return mitigations.flatMap((mitigation) => {
    const maturity = maturityIn(mitigation, phase)
    if (maturity === null || maturity === 'L0') return []
    return [{ id: mitigation.id, lowersDread: lowersDreadOf(mitigation, vocabulary) }]
  })
}

/** DREAD factors that a mitigation lowers: its own list, else that of its library entry. */
export function lowersDreadOf(
  { lowersDread, library }: Mitigation,
  vocabulary: VocabularyIndex,
): LoweringMitigation['lowersDread'] {
  if (lowersDread !== undefined) return lowersDread
  return library === null ? [] : (vocabulary.mitigation(library)?.lowersDread ?? [])
}
