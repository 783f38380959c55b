import { evaluate } from '../engine/evaluate.ts'
import type { Finding } from '../engine/finding.ts'
import { byLevelSumAndId, joinThreats, namesOf } from '../engine/join-threats.ts'
import type { Pack } from '../engine/pack.ts'
import type { ThreatRow } from '../engine/threat.ts'
import { GeneratedRow } from '../engine/threat-row.ts'
import type { Document } from '../model/document.ts'
import { dreadFor } from '../risk/risk-policy.ts'

/**
 * The lines of the threat list with both directions of a pair apart, one for each flow. What people decided
 * about a pair stands on each of its flows.
 */
export function rowsApart(document: Document, packs: readonly Pack[]): readonly ThreatRow[] {
  const rows = joinThreats(document, evaluate(document, packs).findings, dreadFor(document))
  const merged = new Map(
    rows.flatMap((row) => (row.finding === null ? [] : placesOf(row.finding).map((place) => [place, row]))),
  )
  const apart = packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => ({ ...rule, aggregate: 'instance' as const })),
  }))
  const each = evaluate(document, apart).findings.flatMap((finding) => {
    const row = placesOf(finding).flatMap((place) => merged.get(place) ?? [])[0]
    return row === undefined ? [] : rowOf(finding, row, document)
  })
  return [...each, ...rows.filter(({ finding }) => finding === null)].sort(byLevelSumAndId)
}

function rowOf(finding: Finding, row: ThreatRow, document: Document): ThreatRow {
  const { decision, recorded, assignments, dread: rating } = row
  const names = () => namesOf(document, finding.subjects)
  return new GeneratedRow(finding, decision, recorded, assignments, rating, names)
}

/** Rule and subject, for each subject; of the model as a whole only the rule. */
function placesOf({ packId, ruleId, subjects }: Finding): readonly string[] {
  const rule = `${packId}/${ruleId}`
  return subjects.length === 0 ? [rule] : subjects.map((subject) => `${rule} ${subject}`)
}
