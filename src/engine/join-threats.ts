import { rememberEach } from '../base/remember-each.ts'
import { type Document, get, list } from '../model/document.ts'
import type { DreadLevel } from '../model/records/decision.ts'
import type { Assignment, Decision, Recorded, SubjectId, Threat } from '../model/tables.ts'
import { dreadRating } from './dread-rating.ts'
import type { Method } from './method.ts'
import type { DreadFactors } from './rule.ts'
import { createShortIds } from './short-id.ts'
import { priorityOf, suggestionOf } from './suggested-rating.ts'
import type { JoinThreats, ThreatRow } from './threat.ts'
import { GeneratedRow } from './threat-row.ts'

/**
 * All lines of the threat list: findings, hand-written threats, and decisions and recorded threats whose finding
 * is gone, each joined with what people decided. Sorted by level (High first, not rated last), sum, then id. A row of
 * which nothing changed keeps its identity over calls. Decisions and assignments made under a former id of
 * a rule count for its findings; those under the present id win.
 */
export const joinThreats: JoinThreats = (document, findings, dread) => {
  const decisions = decisionsByFinding(list(document, 'decision'))
  const assignments = assignmentsByFinding(list(document, 'assignment'))
  const recorded = recordedByFinding(list(document, 'recorded'))
  const rows: ThreatRow[] = []
  const found = new Set<string>()

  for (const finding of findings) {
    const ids = finding.formerIds === undefined ? [finding.id] : [finding.id, ...finding.formerIds]
    for (const id of ids) found.add(id)
    const decision = ids.flatMap((id) => decisions.get(id) ?? []).at(0) ?? null
    const assigned = assignedTo(ids, assignments)
    const record = ids.flatMap((id) => recorded.get(id) ?? []).at(0) ?? null
    const names = namesOf(document, finding.subjects)
    rows.push(
      remember(finding, [decision, record, dread, names, assigned], () => {
        const suggestion = suggestionOf(finding, priorityOf(decision, record, finding))
        const rating = dreadRating(suggestion, decision, dread)
        return new GeneratedRow(finding, decision, record, assigned, rating, () => names)
      }),
    )
  }
  return [...rows, ...otherRows(document, (id) => found.has(id), dread)].sort(byLevelSumAndId)
}

/**
 * The lines that no finding stands behind: hand-written threats, and decisions and recorded threats whose finding
 * is gone.
 * @param isFound whether a finding has this id now, or had it formerly
 */
export function otherRows(
  document: Document,
  isFound: (findingId: string) => boolean,
  dread: Dread,
): readonly ThreatRow[] {
  const decisions = decisionsByFinding(list(document, 'decision'))
  const assignments = assignmentsByFinding(list(document, 'assignment'))
  const recorded = recordedByFinding(list(document, 'recorded'))
  const shortIds = createShortIds()
  const rows: ThreatRow[] = []
  const threats = list(document, 'threat')
  for (const { id } of threats) shortIds.add(id, 'T')
  for (const threat of threats) {
    const decision = decisions.get(threat.id) ?? null
    const assigned = assignedTo([threat.id], assignments)
    const names = namesOf(document, threat.subjects)
    const shortId = shortIds.of(threat.id, 'T')
    const others = { decision, recorded: recorded.get(threat.id) ?? null, assignments: assigned }
    rows.push(
      remember(threat, [...Object.values(others), dread, names, shortId], () =>
        manualRow(threat, shortId, others, names, dread),
      ),
    )
  }

  const isOther = ({ finding }: Decision | Recorded) =>
    !isFound(finding) && get(document, 'threat', finding) === undefined
  const gone = new Set(
    [...decisions.values(), ...recorded.values()].filter(isOther).map(({ finding }) => finding),
  )
  for (const id of gone) shortIds.add(id, partsOf(id).ruleId)
  for (const id of gone) {
    const others = {
      decision: decisions.get(id) ?? null,
      recorded: recorded.get(id) ?? null,
      assignments: assignedTo([id], assignments),
    }
    const subject = others.decision ?? others.recorded
    if (subject === null) continue
    const subjects = partsOf(id).subjects.filter((each) => exists(document, each))
    const names = others.decision?.subjectNames ?? namesOf(document, subjects)
    const shortId = shortIds.of(id, partsOf(id).ruleId)
    rows.push(
      remember(subject, [...Object.values(others), dread, subjects, names, shortId], () =>
        goneRow(id, shortId, others, subjects, names, dread),
      ),
    )
  }
  return rows
}

type Dread = Method<keyof DreadFactors, DreadLevel>

/** What is kept beside a line. */
interface Others {
  readonly decision: Decision | null
  readonly recorded: Recorded | null
  readonly assignments: readonly Assignment[]
}

function manualRow(
  threat: Threat,
  shortId: string,
  others: Others,
  subjectNames: readonly string[],
  dread: Dread,
): ThreatRow {
  const { decision, recorded } = others
  return {
    ...{ id: threat.id, shortId, origin: 'manual', packId: null, ruleId: null },
    group: recorded?.category ?? '',
    title: decision?.wording?.title || threat.title,
    description: decision?.wording?.description || threat.description,
    ...{ stride: threat.stride, subjects: threat.subjects, subjectNames, assumed: false },
    status: decision?.status ?? 'open',
    ...withoutFinding(others, dread),
  }
}

function goneRow(
  id: string,
  shortId: string,
  others: Others,
  subjects: readonly SubjectId[],
  subjectNames: readonly string[],
  dread: Dread,
): ThreatRow {
  const { decision, recorded } = others
  const { packId, ruleId } = partsOf(id)
  return {
    ...{ id, shortId, origin: 'gone', packId, ruleId, group: recorded?.category ?? '' },
    title: decision?.wording?.title || recorded?.title || decision?.title || ruleId,
    description: decision?.wording?.description || recorded?.description || '',
    ...{ stride: [], subjects, subjectNames, assumed: false },
    status: decision?.status ?? 'open',
    ...withoutFinding(others, dread),
  }
}

function withoutFinding({ decision, recorded, assignments }: Others, dread: Dread) {
  const priority = priorityOf(decision, recorded, null)
  return {
    dread: dreadRating(suggestionOf(null, priority), decision, dread),
    statusFromScope: false,
    owner: decision?.owner ?? '',
    due: decision?.due ?? null,
    finding: null,
    ...{ decision, recorded, priority, assignments },
    reconfirm: null,
  }
}

/** Pack, rule and subjects of a finding id. */
function partsOf(findingId: string): {
  readonly packId: string
  readonly ruleId: string
  readonly subjects: readonly SubjectId[]
} {
  const at = findingId.indexOf('@')
  const rule = at < 0 ? findingId : findingId.slice(0, at)
  const slash = rule.indexOf('/')
  return {
    packId: slash < 0 ? '' : rule.slice(0, slash),
    ruleId: rule.slice(slash + 1),
    subjects: at < 0 ? [] : (findingId.slice(at + 1).split(',') as SubjectId[]),
  }
}

function recordOf(document: Document, id: SubjectId) {
  return get(document, 'element', id) ?? get(document, 'flow', id) ?? get(document, 'boundary', id)
}

function exists(document: Document, id: SubjectId): boolean {
  return recordOf(document, id) !== undefined
}

/** Names of subjects; empty for what has none or is not there. */
export function namesOf(document: Document, subjects: readonly SubjectId[]): readonly string[] {
  return subjects.map((id) => recordOf(document, id)?.name ?? '')
}

const decisionsByFinding = rememberEach(indexByFinding<Decision>)
const recordedByFinding = rememberEach(indexByFinding<Recorded>)

function indexByFinding<R extends Decision | Recorded>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.finding, record]))
}

const assignmentsByFinding = rememberEach((assignments: readonly Assignment[]) => {
  const index = new Map<string, readonly Assignment[]>()
  for (const each of assignments) index.set(each.finding, [...(index.get(each.finding) ?? []), each])
  return index
})

const noAssignments: readonly Assignment[] = []

function assignedTo(
  ids: readonly string[],
  assignments: ReadonlyMap<string, readonly Assignment[]>,
): readonly Assignment[] {
  if (assignments.size === 0) return noAssignments
  const [first = noAssignments, ...rest] = ids.flatMap((id) => {
    const assigned = assignments.get(id)
    return assigned === undefined ? [] : [assigned]
  })
  return rest.length === 0 ? first : [...first, ...rest.flat()]
}

/** The row made for this finding, threat or decision last time, if its other inputs are the same still. */
function remember(subject: object, inputs: readonly unknown[], make: () => ThreatRow): ThreatRow {
  const known = remembered.get(subject)
  if (known !== undefined && sameInputs(known.inputs, inputs)) return known.row
  const row = make()
  remembered.set(subject, { inputs, row })
  return row
}

const remembered = new WeakMap<object, { readonly inputs: readonly unknown[]; readonly row: ThreatRow }>()

/** Equal one by one; lists by their entries. */
function sameInputs(a: readonly unknown[], b: readonly unknown[]): boolean {
  return (
    a.length === b.length &&
    a.every((input, i) => {
      const other = b[i]
      return input === other || (Array.isArray(input) && Array.isArray(other) && sameInputs(input, other))
    })
  )
}

const levelOrder: { readonly [level in DreadLevel]: number } = { High: 0, Medium: 1, Low: 2 }

/** From the worst; ties by id. */
export function byLevelSumAndId(a: ThreatRow, b: ThreatRow): number {
  const rank = ({ dread: { level } }: ThreatRow) => (level === null ? 3 : levelOrder[level])
  const byRank = rank(a) - rank(b)
  if (byRank !== 0) return byRank
  const bySum = (b.dread.sum ?? 0) - (a.dread.sum ?? 0)
  if (bySum !== 0) return bySum
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
