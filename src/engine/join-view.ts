import { sameList } from '../base/same-list.ts'
import { type Document, list } from '../model/document.ts'
import type { DreadLevel } from '../model/records/decision.ts'
import type { Assignment, Decision, Recorded } from '../model/tables.ts'
import { dreadRating } from './dread-rating.ts'
import type { Finding } from './finding.ts'
import type { FindingsView, RuleFindings } from './findings-view.ts'
import { byLevelSumAndId, namesOf, otherRows } from './join-threats.ts'
import type { LazyFinding } from './lazy-finding.ts'
import type { Method } from './method.ts'
import type { DreadFactors } from './rule.ts'
import { priorityOf, suggestionOf } from './suggested-rating.ts'
import type { DreadRating, ThreatRow } from './threat.ts'
import { GeneratedRow } from './threat-row.ts'

/** Joins what the page knows of findings with decisions, again and again while both change. */
export interface ThreatJoiner {
  /**
   * The same lines in the same order as `joinThreats`, without looking at what the findings say. A line of
   * which nothing changed keeps its identity, and so does the list.
   */
  readonly join: (document: Document, view: FindingsView) => readonly ThreatRow[]
}

/** @param dreadFor DREAD as a document uses it: the same object as long as that does not change */
export function createThreatJoiner(dreadFor: (document: Document) => Dread): ThreatJoiner {
  let current: Document | null = null
  let dread: Dread | null = null
  let latest: readonly ThreatRow[] = []
  const ratings = new Map<string, DreadRating>()
  const names = (finding: Finding) => (current === null ? [] : namesOf(current, finding.subjects))

  /** All that nobody rated share the rating that their rule suggests. */
  function suggestedRating(rule: LazyFinding['worded']['rule'], method: Dread): DreadRating {
    const { suggestedDread, priority = null } = rule
    const key = `${priority} ${suggestedDread === null ? '' : Object.values(suggestedDread).join()}`
    const known =
      ratings.get(key) ?? dreadRating(suggestionOf({ suggestedDread, priority }, priority), null, method)
    ratings.set(key, known)
    return known
  }

  function rowOf(
    finding: LazyFinding,
    decision: Decision | null,
    recorded: Recorded | null,
    assigned: readonly Assignment[],
    suggestion: DreadRating,
    { method, isOther }: { readonly method: Dread; readonly isOther: boolean },
  ): GeneratedRow {
    const known = finding.line
    if (
      known instanceof GeneratedRow &&
      !isOther &&
      known.decision === decision &&
      known.recorded === recorded &&
      sameList(known.assignments, assigned)
    ) {
      return known
    }
    const rating =
      decision === null && recorded === null
        ? suggestion
        : dreadRating(suggestionOf(finding, priorityOf(decision, recorded, finding)), decision, method)
    const row = new GeneratedRow(finding, decision, recorded, assigned, rating, names)
    finding.line = row
    return row
  }

  function join(document: Document, view: FindingsView): readonly ThreatRow[] {
    current = document
    const method = dreadFor(document)
    const rating = { method, isOther: method !== dread }
    if (rating.isOther) ratings.clear()
    dread = method
    const decisions = indexByRule(list(document, 'decision'))
    const assignments = indexByRule(list(document, 'assignment'))
    const records = indexByRule(list(document, 'recorded'))
    const found = new Set<string>()
    const buckets = new Map<number, ThreatRow[]>()
    const mixed = new Set<number>()
    const put = (row: ThreatRow): number => {
      const place = placeOf(row.dread)
      const bucket = buckets.get(place)
      if (bucket === undefined) buckets.set(place, [row])
      else bucket.push(row)
      return place
    }

    for (const { worded, findings } of view.byRule()) {
      const prefixes = prefixesOf(worded)
      const decided = prefixes.flatMap((prefix) => decisions.get(prefix) ?? [])
      const treated = prefixes.flatMap((prefix) => assignments.get(prefix) ?? [])
      const told = prefixes.flatMap((prefix) => records.get(prefix) ?? [])
      const suggestion = suggestedRating(worded.rule, method)
      for (const finding of findings) {
        const all = decided.length === 0 ? none : decided.flatMap((byKey) => byKey.get(finding.key) ?? [])
        const assigned =
          treated.length === 0 ? none : treated.flatMap((byKey) => byKey.get(finding.key) ?? [])
        const recorded = told.length === 0 ? none : told.flatMap((byKey) => byKey.get(finding.key) ?? [])
        for (const each of all) found.add(each.finding)
        for (const each of recorded) found.add(each.finding)
        put(rowOf(finding, all[0] ?? null, recorded[0] ?? null, assigned, suggestion, rating))
      }
    }
    for (const row of otherRows(document, (id) => found.has(id), method)) mixed.add(put(row))
    for (const place of mixed) buckets.get(place)?.sort(byLevelSumAndId)
    const joined = [...buckets].sort(([a], [b]) => a - b).flatMap(([, bucket]) => bucket)
    if (!sameList(joined, latest)) latest = joined
    return latest
  }

  return { join }
}

type Dread = Method<keyof DreadFactors, DreadLevel>

const none: readonly never[] = []
const levelOrder: { readonly [level in DreadLevel]: number } = { High: 0, Medium: 1, Low: 2 }

/** Where lines with this rating stand: by level, then by sum, both from the worst. */
function placeOf({ level, sum }: DreadRating): number {
  return (level === null ? 3 : levelOrder[level]) * 1_000 - (sum ?? 0)
}

/** How ids of findings of the rule begin, now and formerly; the first wins. */
function prefixesOf({ packId, rule, idPrefix }: RuleFindings['worded']): readonly string[] {
  return [idPrefix, ...(rule.formerIds ?? []).map((id) => `${packId}/${id}@`)]
}

type ByRule<R> = ReadonlyMap<string, ReadonlyMap<string, readonly R[]>>

const indexes = new WeakMap<object, ByRule<Decision | Assignment | Recorded>>()

/** Records by the rule and the key in the id of their finding. Memoised by the identity of the list. */
function indexByRule<R extends Decision | Assignment | Recorded>(records: readonly R[]): ByRule<R> {
  const known = indexes.get(records)
  if (known !== undefined) return known as ByRule<R>
  const index = new Map<string, Map<string, R[]>>()
  for (const record of records) {
    const at = record.finding.indexOf('@') + 1
    const ofRule = index.get(record.finding.slice(0, at)) ?? new Map<string, R[]>()
    index.set(record.finding.slice(0, at), ofRule)
    const key = record.finding.slice(at)
    ofRule.set(key, [...(ofRule.get(key) ?? []), record])
  }
  indexes.set(records, index)
  return index
}
