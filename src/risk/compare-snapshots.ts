import type { Json } from '../base/json.ts'
import { isJsonObject, jsonEqual } from '../base/json-equal.ts'
import type { Snapshot } from '../model/tables.ts'
import type { SnapshotFigures } from './snapshot-figures.ts'
import { snapshotFigures, snapshotFile } from './snapshots.ts'

/** What differs between two snapshots, and why. */
export interface SnapshotComparison {
  readonly differences: readonly SnapshotDifference[]
  /** What the figures were judged by differs: weights, scheme or other policy, by name of the part. */
  readonly method: readonly string[]
  /** Packs of another version, or there in one only. */
  readonly packs: readonly { readonly id: string; readonly from: string | null; readonly to: string | null }[]
  readonly engine: { readonly from: string; readonly to: string } | null
}

export interface SnapshotDifference {
  readonly about: 'system' | 'level' | 'threat' | 'parameter' | 'element' | 'event' | 'asset' | 'control'
  /** Of the threat, element, level, event or asset; number of a control. */
  readonly id: string
  readonly name: string
  /** What of it, such as `sum`, `level`, `status`, `index`, `current`, or a parameter such as `NW`. */
  readonly what: string
  /** Null where it was not there, or had no value. */
  readonly from: string | number | null
  readonly to: string | number | null
  readonly reasons: readonly DifferenceReason[]
}

export type DifferenceReason =
  | { readonly kind: 'added' | 'removed' }
  /** Answers or types of these elements and flows changed. */
  | { readonly kind: 'property'; readonly ids: readonly string[] }
  /** Mitigations that treat it changed in state or maturity, came or went. */
  | { readonly kind: 'mitigation'; readonly ids: readonly string[] }
  /** Somebody rated, decided, or judged it otherwise. */
  | { readonly kind: 'judged' }
  /** Weights, scheme or other policy. */
  | { readonly kind: 'method' }
  | { readonly kind: 'pack' }
  /** Something around it changed: what it is worst of, or what it meets. */
  | { readonly kind: 'other' }

/** Null when one of them is damaged. `before` and `after` are taken as they are given. */
export function compareSnapshots(before: Snapshot, after: Snapshot): SnapshotComparison | null {
  const [a, b] = [snapshotFigures(before), snapshotFigures(after)]
  if (!a.ok || !b.ok) return null
  const method = Object.keys({ ...a.value.method, ...b.value.method }).filter(
    (part) => !jsonEqual(partOf(a.value.method, part), partOf(b.value.method, part)),
  )
  const packIds = [...new Set([...Object.keys(before.packs), ...Object.keys(after.packs)])].sort()
  const packs = packIds
    .map((id) => ({ id, from: before.packs[id] ?? null, to: after.packs[id] ?? null }))
    .filter(({ from, to }) => from !== to)
  const [old, now] = [tablesOf(before), tablesOf(after)]
  const why: Circumstances = {
    changed: changedRecords(old, now),
    assigned: [...assignmentsOf(old), ...assignmentsOf(now)],
    method: method.length > 0,
    packs: packs.length > 0,
  }
  return {
    differences: differencesOf(flat(a.value), flat(b.value)).map((difference) => ({
      ...difference,
      reasons: reasonsOf(difference, why),
    })),
    method,
    packs,
    engine: before.engine === after.engine ? null : { from: before.engine, to: after.engine },
  }
}

type Plain = Omit<SnapshotDifference, 'reasons' | 'from' | 'to'>
type Line = Plain & { readonly value: string | number | null }

/** Every figure on a line of its own, by a key that is the same in both snapshots. */
function flat(figures: SnapshotFigures): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>()
  const add = (about: Plain['about'], id: string, name: string, what: string, value: Line['value']) =>
    lines.set([about, id, what].join('\n'), { about, id, name, what, value })
  add('system', 'system', '', 'index', rounded(figures.rip.system.current))
  for (const [level, index] of Object.entries(figures.rip.levels))
    add('level', level, '', 'index', rounded(index.current))
  for (const [id, { title, status, sum, level }] of Object.entries(figures.threats)) {
    add('threat', id, title, 'level', level.current)
    add('threat', id, title, 'sum', sum.current)
    add('threat', id, title, 'status', status)
  }
  for (const [id, { name, index, parameters }] of Object.entries(figures.rip.elements)) {
    add('element', id, name, 'index', rounded(index))
    for (const [parameter, { type }] of Object.entries(parameters))
      add('parameter', id, name, parameter, type)
  }
  for (const [id, { name, risk }] of Object.entries(figures.events))
    add('event', id, name, 'risk', risk.current)
  for (const [id, { name, risk, yearlyLoss }] of Object.entries(figures.assets)) {
    add('asset', id, name, 'risk', risk.current)
    add('asset', id, name, 'yearlyLoss', yearlyLoss.current)
  }
  for (const [number, { current, target, need }] of Object.entries(figures.controls?.rows ?? {})) {
    add('control', number, '', 'current', current)
    add('control', number, '', 'target', target)
    add('control', number, '', 'need', need)
  }
  return lines
}

function differencesOf(
  before: ReadonlyMap<string, Line>,
  after: ReadonlyMap<string, Line>,
): readonly Omit<SnapshotDifference, 'reasons'>[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.flatMap((key) => {
    const [a, b] = [before.get(key), after.get(key)]
    const line = b ?? a
    if (line === undefined || (a?.value ?? null) === (b?.value ?? null)) return []
    const { value: _, ...plain } = line
    return [{ ...plain, from: a?.value ?? null, to: b?.value ?? null }]
  })
}

interface Circumstances {
  readonly changed: ReadonlyMap<string, RecordChange>
  /** Which mitigation is assigned to which finding, before or after. */
  readonly assigned: readonly { readonly id: string; readonly finding: string; readonly mitigation: string }[]
  readonly method: boolean
  readonly packs: boolean
}

type RecordChange = 'added' | 'removed' | 'changed'

function reasonsOf(
  { about, id }: Plain,
  { changed, assigned, method, packs }: Circumstances,
): readonly DifferenceReason[] {
  const reasons: DifferenceReason[] = []
  const isWhole = about !== 'threat' && about !== 'element' && about !== 'parameter'
  const named = about === 'threat' ? id.slice(id.indexOf('@') + 1).split(',') : [id]
  for (const kind of ['added', 'removed'] as const)
    if (named.some((each) => changed.get(each) === kind)) reasons.push({ kind })
  const drawn = [...changed].filter(([each, how]) => /^(element|flow):/.test(each) && how === 'changed')
  const touched = drawn
    .map(([each]) => each)
    .filter((each) => named.includes(each) || about === 'system' || about === 'level')
  if (touched.length > 0) reasons.push({ kind: 'property', ids: touched })
  const judged = [`decision:${id}`, ...(isWhole ? [id] : [])]
  if (
    judged.some((each) => changed.get(each) === 'changed' || (each !== id && changed.has(each))) ||
    (about === 'control' && isControlJudged(changed, id))
  )
    reasons.push({ kind: 'judged' })
  const treating = assigned.filter(({ finding }) => isWhole || isAbout(finding, about, id))
  const mitigations = treating.filter((each) => changed.has(each.id) || changed.has(each.mitigation))
  if (mitigations.length > 0)
    reasons.push({
      kind: 'mitigation',
      ids: [...new Set(mitigations.map(({ mitigation }) => mitigation))].sort(),
    })
  if (method) reasons.push({ kind: 'method' })
  if (packs) reasons.push({ kind: 'pack' })
  return reasons.length === 0 ? [{ kind: 'other' }] : reasons
}

/** A finding itself, or one on an element or flow. */
function isAbout(finding: string, about: Plain['about'], id: string): boolean {
  return about === 'threat'
    ? finding === id
    : finding
        .slice(finding.indexOf('@') + 1)
        .split(',')
        .includes(id)
}

function isControlJudged(changed: ReadonlyMap<string, RecordChange>, number: string): boolean {
  return [...changed.keys()].some(
    (record) => record.startsWith('control:') && record.slice(record.indexOf('/') + 1) === number,
  )
}

function assignmentsOf(tables: Tables): Circumstances['assigned'] {
  const { assignment } = tables
  return Object.entries(isJsonObject(assignment) ? assignment : {}).flatMap(([id, record]) => {
    const { finding, mitigation } = isJsonObject(record) ? record : {}
    return typeof finding === 'string' && typeof mitigation === 'string' ? [{ id, finding, mitigation }] : []
  })
}

type Tables = { readonly [table: string]: Json }

/** The tables of a snapshot's model as they stand in its file; none when it is damaged. */
function tablesOf(snapshot: Snapshot): Tables {
  const bytes = snapshotFile(snapshot)
  if (!bytes.ok) return {}
  try {
    const file: unknown = JSON.parse(new TextDecoder().decode(bytes.value))
    const tables = isJsonObject(file) ? file.tables : undefined
    return isJsonObject(tables) ? tables : {}
  } catch {
    return {}
  }
}

/** By id of the record. */
function changedRecords(before: Tables, after: Tables): ReadonlyMap<string, RecordChange> {
  const changed = new Map<string, RecordChange>()
  for (const table of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [a, b] = [before[table], after[table]].map((records) => (isJsonObject(records) ? records : {}))
    for (const id of new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])) {
      const [old, now] = [partOf(a ?? {}, id), partOf(b ?? {}, id)]
      if (old === undefined) changed.set(id, 'added')
      else if (now === undefined) changed.set(id, 'removed')
      else if (!jsonEqual(old, now)) changed.set(id, 'changed')
    }
  }
  return changed
}

function partOf(object: object, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? (object as { readonly [key: string]: Json })[key] : undefined
}

function rounded(index: number | null): number | null {
  return index === null ? null : Math.round(index * 100) / 100
}
