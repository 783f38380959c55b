import { list } from '../model/document.ts'
import type { Element, Flow, FlowId } from '../model/tables.ts'
import { eachBit, hasBit } from './columns/bits.ts'
import type { CompiledRule } from './compile-rules.ts'
import type { Firings } from './firings.ts'
import { isPair } from './found.ts'
import type { Instance } from './instance.ts'
import type { CrossedBy } from './surroundings.ts'

/**
 * All findings of a document as numbers, to be handed from the worker to the page without copying. Rows count
 * elements and flows as `list` gives them, so that whoever has the same document can read them.
 */
export interface FindingColumns {
  /** The findings of rule r are those from `starts[r]` to before `starts[r + 1]`. */
  readonly starts: Uint32Array
  /** What a finding is about: the row of its element or flow, or the place of its pair in `pairs`; 0 for the model. */
  readonly places: Uint32Array
  readonly flags: Uint8Array
  /** Rows of the two ends, in sorted order, of one merged finding after the other. */
  readonly pairs: Uint32Array
  /** The flows of pair p are `members` from `memberStarts[p]` to before `memberStarts[p + 1]`. */
  readonly memberStarts: Uint32Array
  readonly members: Uint32Array
  /** The flow in row f crosses the boundaries (rows) `crossed` from `crossedStarts[f]` to before the next. */
  readonly crossedStarts: Uint32Array
  readonly crossed: Uint32Array
  /** The same for crossings as they are drawn; empty when no rule asks for them. */
  readonly drawnStarts: Uint32Array
  readonly drawn: Uint32Array
}

/** Bits of `flags`. */
export const assumedFlag = 1
export const outOfScopeFlag = 2

/** The columns of a document that was just loaded: the rows are those of the lists then. */
export function findingColumns(firings: Firings): FindingColumns {
  const document = firings.document()
  const elements = list(document, 'element')
  const flows = list(document, 'flow')
  const rowOf = (id: string) => firings.rows.element.rowOf(id) ?? 0
  const elementIsOut = elements.map(({ outOfScope }) => outOfScope)
  const flowIsOut = {
    containment: flows.map(
      ({ outOfScope, source, target }) =>
        outOfScope || elementIsOut[rowOf(source)] === true || elementIsOut[rowOf(target)] === true,
    ),
    tmt: flows.map(({ outOfScope }) => outOfScope),
  }

  const starts: number[] = [0]
  const places: number[] = []
  const flags: number[] = []
  const pairs: number[] = []
  const memberStarts: number[] = [0]
  const members: number[] = []

  function addEach(compiled: CompiledRule): void {
    const { now, open } = firings.bitsOf(compiled)
    const { scope } = compiled.rule
    const isOut = scope === 'flow' ? flowIsOut[compiled.crossing] : elementIsOut
    eachBit(now, (row) => {
      const isSelf = scope === 'flow' && flows[row]?.source === flows[row]?.target
      const assumed =
        hasBit(open, row) &&
        ((compiled.assumed.isReadOnce && !isSelf) || isAssumed(compiled, [subjectIn(row, scope)]))
      places.push(scope === 'model' ? 0 : row)
      flags.push((assumed ? assumedFlag : 0) | (scope !== 'model' && isOut[row] ? outOfScopeFlag : 0))
    })
  }

  function subjectIn(
    row: number,
    scope: 'element' | 'flow' | 'model',
  ): Element['id'] | FlowId | 'model:main' {
    if (scope === 'model') return 'model:main'
    return (scope === 'flow' ? flows[row]?.id : elements[row]?.id) ?? 'model:main'
  }

  function isAssumed({ assumed }: CompiledRule, ids: readonly ReturnType<typeof subjectIn>[]): boolean {
    return assumed.isAssumed(
      ids.flatMap((id): Instance | readonly Instance[] => firings.instanceOf(id) ?? []),
    )
  }

  function addPairs(compiled: CompiledRule): void {
    const { now, open } = firings.bitsOf(compiled)
    const isOut = flowIsOut[compiled.crossing]
    const byPair = new Map<number, number[]>()
    eachBit(now, (row) => {
      const flow = flows[row] as Flow
      const a = rowOf(flow.source)
      const b = rowOf(flow.target)
      const key = Math.min(a, b) * elements.length + Math.max(a, b)
      const there = byPair.get(key)
      if (there === undefined) byPair.set(key, [row])
      else there.push(row)
    })
    for (const key of Float64Array.from(byPair.keys()).sort()) {
      const rows = byPair.get(key) ?? []
      const first = Math.floor(key / elements.length)
      const second = key % elements.length
      // One that fires for sure settles it; one alone that may not is open, if each question stands there once.
      const isOpen = rows.every((row) => hasBit(open, row))
      const isSimple = rows.length === 1 && compiled.assumed.isReadOnce && first !== second
      const assumed =
        isOpen &&
        (isSimple ||
          isAssumed(
            compiled,
            rows.map((row) => subjectIn(row, 'flow')),
          ))
      places.push(memberStarts.length - 1)
      flags.push((assumed ? assumedFlag : 0) | (rows.every((row) => isOut[row]) ? outOfScopeFlag : 0))
      pairs.push(first, second)
      for (const row of rows) members.push(row)
      memberStarts.push(members.length)
    }
  }

  for (const compiled of firings.rules.rules) {
    if (isPair(compiled)) addPairs(compiled)
    else addEach(compiled)
    starts.push(places.length)
  }
  return {
    starts: Uint32Array.from(starts),
    places: Uint32Array.from(places),
    flags: Uint8Array.from(flags),
    pairs: Uint32Array.from(pairs),
    memberStarts: Uint32Array.from(memberStarts),
    members: Uint32Array.from(members),
    ...crossingColumns(firings),
    ...drawnColumns(firings),
  }
}

/** What is handed over instead of being copied. */
export function buffersOf(columns: FindingColumns): readonly ArrayBuffer[] {
  return Object.values(columns).map(({ buffer }) => buffer as ArrayBuffer)
}

function crossingColumns(firings: Firings): Pick<FindingColumns, 'crossedStarts' | 'crossed'> {
  const { starts, crossed } = crossedColumns(firings, firings.crossings.containment)
  return { crossedStarts: starts, crossed }
}

function drawnColumns(firings: Firings): Pick<FindingColumns, 'drawnStarts' | 'drawn'> {
  const { starts, crossed } = crossedColumns(firings, firings.crossings.tmt)
  return { drawnStarts: starts, drawn: crossed }
}

function crossedColumns(firings: Firings, crossedBy: CrossedBy | null) {
  if (crossedBy === null) return { starts: new Uint32Array(0), crossed: new Uint32Array(0) }
  const document = firings.document()
  const boundaries = new Map(list(document, 'boundary').map(({ id }, row) => [id, row]))
  const flows = list(document, 'flow')
  const starts = new Uint32Array(flows.length + 1)
  const crossed: number[] = []
  flows.forEach(({ id }, row) => {
    for (const boundary of crossedBy(id)) {
      const at = boundaries.get(boundary)
      if (at !== undefined) crossed.push(at)
    }
    starts[row + 1] = crossed.length
  })
  return { starts, crossed: Uint32Array.from(crossed) }
}
