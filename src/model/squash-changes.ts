import type { Json } from '../base/json.ts'
import { isJsonObject, jsonEqual } from '../base/json-equal.ts'
import { withField } from './apply-changes.ts'
import type { Change, SetChange } from './change.ts'
import { diffRecords } from './diff-documents.ts'
import { setChange } from './invert-changes.ts'
import { type PlainRecord, plainRecord, typedRecord } from './plain-record.ts'
import type { TableName } from './tables.ts'

/**
 * The fewest changes with the effect of all these in order: per record one add, one remove, or one set per
 * field, and nothing for what ends as it began. Sorted by the first touch of a record. Inverting it returns
 * to where the sequence started.
 *
 * The idea: per record, keep what is known of it before and after. An add or remove says all of it, sets
 * only say the fields that they name; these are kept as net sets until an add or remove tells the rest.
 */
export function squashChanges(changes: readonly Change[]): readonly Change[] {
  const nets = new Map<string, Net>()
  for (const change of changes) {
    const id = change.op === 'set' ? change.id : change.record.id
    const key = `${change.table}/${id}`
    nets.set(key, followedBy(nets.get(key), change))
  }
  return [...nets.values()].flatMap(changesOf)
}

/** What a record went through so far: known in full before and after (null is "not there"), or net sets. */
type Net =
  | {
      readonly kind: 'known'
      readonly table: TableName
      readonly before: PlainRecord | null
      readonly after: PlainRecord | null
    }
  | { readonly kind: 'sets'; readonly sets: readonly SetChange[] }

function followedBy(net: Net | undefined, change: Change): Net {
  const table = change.table
  if (change.op === 'set') {
    if (net === undefined) return { kind: 'sets', sets: [change] }
    if (net.kind === 'sets') return { kind: 'sets', sets: mergeSet(net.sets, change) }
    if (net.after === null) throw new Error(`Cannot squash: ${change.id} is set after it was removed`)
    return { ...net, after: withField(net.after, change.path, change.to) }
  }
  const record = plainRecord(change.record)
  if (change.op === 'add') {
    if (net === undefined) return { kind: 'known', table, before: null, after: record }
    if (net.kind === 'sets' || net.after !== null) {
      throw new Error(`Cannot squash: ${record.id} is added while it is there`)
    }
    return { ...net, after: record }
  }
  if (net === undefined) return { kind: 'known', table, before: record, after: null }
  if (net.kind === 'known') return { ...net, after: null }
  return { kind: 'known', table, before: beforeSets(record, net.sets), after: null }
}

function changesOf(net: Net): readonly Change[] {
  if (net.kind === 'sets') return net.sets.filter((set) => !jsonEqual(set.from, set.to))
  const { table, before, after } = net
  if (before === null) return after === null ? [] : [{ op: 'add', table, record: typedRecord(after) }]
  if (after === null) return [{ op: 'remove', table, record: typedRecord(before) }]
  return diffRecords(table, before, after)
}

/** Each field or entry stands once in `sets`, and no entry beside a set of its whole field. */
function mergeSet(sets: readonly SetChange[], change: SetChange): readonly SetChange[] {
  const [field, key] = change.path
  const whole = sets.find((set) => set.path[0] === field && set.path.length === 1)
  if (whole !== undefined) {
    const to = key === undefined ? change.to : withEntry(whole.to, key, change.to)
    return sets.map((set) => (set === whole ? setChange(set.table, set.id, [field], set.from, to) : set))
  }
  if (key !== undefined) {
    const same = sets.find((set) => set.path[0] === field && set.path[1] === key)
    if (same === undefined) return [...sets, change]
    return sets.map((set) =>
      set === same ? setChange(set.table, set.id, set.path, set.from, change.to) : set,
    )
  }
  const entries = sets.filter((set) => set.path[0] === field)
  const from = entries.reduce(
    (map: Json | undefined, set) => withEntry(map, set.path[1] ?? '', set.from),
    change.from,
  )
  const others = sets.filter((set) => set.path[0] !== field)
  return [...others, setChange(change.table, change.id, [field], from, change.to)]
}

function beforeSets(record: PlainRecord, sets: readonly SetChange[]): PlainRecord {
  return sets.reduce((current, set) => withField(current, set.path, set.from), record)
}

function withEntry(map: Json | undefined, key: string, value: Json | undefined): Json | undefined {
  if (!isJsonObject(map)) throw new Error(`Cannot squash: entry "${key}" is set where there is no map`)
  const { [key]: _, ...rest } = map
  return value === undefined ? rest : { ...rest, [key]: value }
}
