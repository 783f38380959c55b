import { rememberLast } from '../base/remember-last.ts'
import type { Vocabulary } from '../engine/pack.ts'
import { createVocabularyIndex, type VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { DreadFactor, DreadMethod } from '../methods/dread/dread.ts'
import { type Document, list } from '../model/document.ts'
import type { DreadLevel } from '../model/records/decision.ts'
import type { Mitigation } from '../model/tables.ts'
import { isOpen } from './open-threat.ts'
import type { PlanMeasure } from './plan-figures.ts'
import { dreadFor } from './risk-policy.ts'
import type { ThreatRisk } from './threat-risk.ts'
import { lowersDreadOf } from './threats.ts'

/** What a plan is made from: the open rated threats as they are now, and what could still be done about them. */
export interface PlanModel {
  readonly threats: readonly PlanThreat[]
  /** Sorted by id. */
  readonly measures: readonly PlanMeasure[]
  /** Median of the costs that are known, in the model's currency; null where none is. */
  readonly usualCost: number | null
  readonly dread: DreadMethod
  /** Open threats that nobody rated: no plan can be made for them. */
  readonly unrated: readonly string[]
}

export interface PlanThreat {
  readonly risk: ThreatRisk
  /** With what works already. */
  readonly factors: { readonly [factor in DreadFactor]: 1 | 2 | 3 | null }
  readonly sum: number
  readonly level: DreadLevel
  /** Measures that treat it, by their place, with the factors that each lowers by one step. */
  readonly treatedBy: readonly { readonly measure: number; readonly lowers: readonly DreadFactor[] }[]
}

/**
 * Measures are the mitigations of the model that do not work yet and those that the rules propose for open threats;
 * what was rejected stays rejected. A measure weighs its cost, or where nobody estimated one the median of the costs that
 * are known; where none is known measures are counted. A threat whose residual rating a person gave is not changed by any.
 */
export function planModel(
  document: Document,
  vocabularies: readonly Vocabulary[],
  risks: readonly ThreatRisk[],
): PlanModel {
  return modelOf(risks, list(document, 'mitigation'), vocabularies, dreadFor(document))
}

const modelOf = rememberLast(
  (
    risks: readonly ThreatRisk[],
    mitigations: readonly Mitigation[],
    vocabularies: readonly Vocabulary[],
    dread: DreadMethod,
  ): PlanModel => {
    const vocabulary = createVocabularyIndex(vocabularies)
    const open = risks.filter(({ row }) => isOpen(row))
    const catalogue = measuresAtHand(open, mitigations, vocabulary)
    const used = new Set<string>()
    const drafts = open.flatMap((risk) => {
      const { sum, level, factors, basis } = risk.residual.current
      if (sum === null || level === null) return []
      const ids = basis === 'own' ? [] : measuresFor(risk, catalogue)
      for (const id of ids) used.add(id)
      return [{ risk, factors, sum, level, ids }]
    })
    const measures = [...catalogue.byId.values()].filter(({ id }) => used.has(id))
    measures.sort((a, b) => (a.id < b.id ? -1 : 1))
    const placeOf = new Map(measures.map(({ id }, place) => [id, place]))
    return {
      threats: drafts.map(({ ids, ...threat }) => ({
        ...threat,
        treatedBy: ids.flatMap((id) => {
          const measure = placeOf.get(id)
          return measure === undefined ? [] : [{ measure, lowers: catalogue.lowers(id) }]
        }),
      })),
      measures,
      usualCost: catalogue.usualCost,
      dread,
      unrated: open.filter(({ residual }) => residual.current.sum === null).map(({ row }) => row.id),
    }
  },
)

interface Catalogue {
  readonly usualCost: number | null
  readonly byId: ReadonlyMap<string, PlanMeasure>
  readonly lowers: (id: string) => readonly DreadFactor[]
  /** Id of the measure that stands for a library entry; null where that works already or was rejected. */
  readonly ofLibrary: (library: string) => string | null
}

function measuresAtHand(
  open: readonly ThreatRisk[],
  mitigations: readonly Mitigation[],
  vocabulary: VocabularyIndex,
): Catalogue {
  const usualCost = median(mitigations.flatMap(({ cost }) => cost ?? []))
  const byId = new Map<string, PlanMeasure>()
  const records = new Map(mitigations.map((each) => [each.id as string, each]))
  const ofLibrary = new Map<string, string | null>()
  for (const { id, title, library, state, cost } of mitigations) {
    const isAtHand = state === 'planned' || state === 'in-progress'
    if (isAtHand) {
      byId.set(id, { id, title, record: id, library, cost, weight: cost ?? usualCost ?? 1 })
    }
    if (library !== null && ofLibrary.get(library) !== id)
      ofLibrary.set(library, isAtHand ? id : (ofLibrary.get(library) ?? null))
  }
  for (const library of new Set(open.flatMap(({ row }) => row.finding?.mitigations ?? []))) {
    const entry = vocabulary.mitigation(library)
    if (entry === undefined || ofLibrary.has(library)) continue
    ofLibrary.set(library, library)
    byId.set(library, {
      id: library,
      title: entry.title,
      record: null,
      library,
      cost: null,
      weight: usualCost ?? 1,
    })
  }
  return {
    usualCost,
    byId,
    ofLibrary: (library) => ofLibrary.get(library) ?? null,
    lowers: (id) => {
      const record = records.get(id)
      return record === undefined
        ? (vocabulary.mitigation(id)?.lowersDread ?? [])
        : lowersDreadOf(record, vocabulary)
    },
  }
}

/** Proposed by its rule or assigned to it, and not working yet; each once. */
function measuresFor({ row }: ThreatRisk, { byId, ofLibrary }: Catalogue): readonly string[] {
  const proposed = (row.finding?.mitigations ?? []).flatMap((library) => ofLibrary(library) ?? [])
  const assigned = row.assignments.map(({ mitigation }) => mitigation as string)
  return [...new Set([...proposed, ...assigned])].filter((id) => byId.has(id))
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

/** Factors, sum and level of a threat with some measures taken: each lowers each factor it names once, never below 1. */
export function withMeasures(
  { factors, treatedBy, sum, level }: PlanThreat,
  isTaken: (measure: number) => boolean,
  dread: DreadMethod,
): Pick<PlanThreat, 'factors' | 'sum' | 'level'> {
  let lowered: { [factor in DreadFactor]: 1 | 2 | 3 | null } | null = null
  for (const { measure, lowers } of treatedBy) {
    if (!isTaken(measure)) continue
    for (const factor of new Set(lowers)) {
      const from: 1 | 2 | 3 | null = (lowered ?? factors)[factor]
      if (from === null || from === 1) continue
      lowered ??= { ...factors }
      lowered[factor] = from === 3 ? 2 : 1
    }
  }
  if (lowered === null) return { factors, sum, level }
  const score = dread.score(lowered)
  const next = score?.level ?? level
  return { factors: lowered, sum: score?.value ?? sum, level: rank[next] < rank[level] ? next : level }
}

const rank: { readonly [level in DreadLevel]: number } = { Low: 0, Medium: 1, High: 2 }
