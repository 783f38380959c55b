import { holdsFor } from '../holds-for.ts'
import type { ModelFacts } from '../model-facts.ts'
import type { CrossingReading } from '../prepare-condition.ts'
import type { Reach } from '../reach.ts'
import { isUnknown, type VocabularyIndex } from '../vocabulary-index.ts'
import type { Bits } from './bits.ts'
import type { Level, Plan, Step } from './plan-conditions.ts'
import type { TableColumns } from './table-columns.ts'

/** What the conditions are tried on, by columns. */
export interface ModelColumns {
  readonly element: TableColumns
  readonly flow: TableColumns
  /** By flow, the row of the element at its end. */
  readonly source: Uint32Array
  readonly target: Uint32Array
  /** Flows that cross a boundary of this stencil; null: of any. */
  readonly crossing: (stencil: string | null, reading: CrossingReading) => Bits
  readonly model: ModelFacts
  readonly reach: Reach
  /** Makes columns that nobody keeps. */
  readonly make: (rows: number) => Bits
}

/** For which rows a condition holds. Without open questions all three are one object. */
export interface Verdict {
  /** It holds, "unknown" taken as an answer. */
  readonly now: Bits
  /** It holds whatever the answers to open questions are (Kleene): all of these hold now. */
  readonly surely: Bits
  /** It may hold, depending on them: all that hold now are among these. */
  readonly maybe: Bits
}

/** The verdicts on all conditions of a plan, by root. */
export function fireColumns(
  plan: Plan,
  columns: ModelColumns,
  vocabulary: VocabularyIndex,
): readonly Verdict[] {
  const verdicts: Verdict[] = []
  for (const step of plan.steps) verdicts.push(run(step, verdicts, columns, vocabulary))
  return plan.roots.map((root) => verdictAt(verdicts, root))
}

function run(
  step: Step,
  before: readonly Verdict[],
  columns: ModelColumns,
  vocabulary: VocabularyIndex,
): Verdict {
  const { make } = columns
  switch (step.op) {
    case 'isA':
      return certain(columns[step.level].isA(step.value))
    case 'owner': {
      const { pack, isHome } = step
      const { reach } = columns
      return certain(
        columns[step.level].stencils((stencil) =>
          isHome ? reach.isHome(pack, stencil) : reach.isOwned(pack, stencil),
        ),
      )
    }
    case 'crosses':
      return certain(columns.crossing(step.value, step.reading))
    case 'question': {
      const { answers, open } = columns[step.level]
      const now = answers(step.property, (value) => holdsFor(step.atom, value))
      const unknown = open(step.property)
      if (unknown.every((word) => word === 0)) return certain(now)
      return { now, surely: without(now, unknown, make), maybe: either(now, unknown, make) }
    }
    case 'fact': {
      const { value } = vocabulary.answerOf(columns.model, step.property)
      const rows = columns[step.level].rows
      const now = filled(rows, holdsFor(step.atom, value), make)
      if (!isUnknown(value)) return certain(now)
      return { now, surely: make(rows), maybe: filled(rows, true, make) }
    }
    case 'fetch':
      return mapped(verdictAt(before, step.step), (bits) => fetched(bits, columns[step.end], make))
    case 'not': {
      const { now, surely, maybe } = verdictAt(before, step.step)
      const rows = rowsOf(step.level, columns)
      if (now === surely) return certain(inverted(now, rows, make))
      return {
        now: inverted(now, rows, make),
        surely: inverted(maybe, rows, make),
        maybe: inverted(surely, rows, make),
      }
    }
    case 'and':
    case 'or': {
      const combine = step.op === 'and' ? both : either
      return step.steps
        .map((at) => verdictAt(before, at))
        .reduce((a, b) => {
          const now = combine(a.now, b.now, make)
          if (a.now === a.surely && b.now === b.surely) return certain(now)
          return { now, surely: combine(a.surely, b.surely, make), maybe: combine(a.maybe, b.maybe, make) }
        })
    }
  }
}

type Make = ModelColumns['make']

function verdictAt(verdicts: readonly Verdict[], at: number): Verdict {
  const verdict = verdicts[at]
  if (verdict === undefined) throw new Error(`step ${at} was not worked out yet`)
  return verdict
}

function certain(bits: Bits): Verdict {
  return { now: bits, surely: bits, maybe: bits }
}

function mapped({ now, surely, maybe }: Verdict, map: (bits: Bits) => Bits): Verdict {
  const mappedNow = map(now)
  return now === surely ? certain(mappedNow) : { now: mappedNow, surely: map(surely), maybe: map(maybe) }
}

function rowsOf(level: Level, columns: ModelColumns): number {
  return columns[level].rows
}

function both(a: Bits, b: Bits, make: Make): Bits {
  const result = make(a.length * 32)
  for (let w = 0; w < result.length; w += 1) result[w] = (a[w] as number) & (b[w] as number)
  return result
}

function either(a: Bits, b: Bits, make: Make): Bits {
  const result = make(a.length * 32)
  for (let w = 0; w < result.length; w += 1) result[w] = (a[w] as number) | (b[w] as number)
  return result
}

function without(a: Bits, b: Bits, make: Make): Bits {
  const result = make(a.length * 32)
  for (let w = 0; w < result.length; w += 1) result[w] = (a[w] as number) & ~(b[w] as number)
  return result
}

/** Rows beyond the last stay clear. */
function inverted(bits: Bits, rows: number, make: Make): Bits {
  const result = filled(rows, true, make)
  for (let w = 0; w < result.length; w += 1) result[w] = (result[w] as number) & ~(bits[w] as number)
  return result
}

function filled(rows: number, isSet: boolean, make: Make): Bits {
  const bits = make(rows)
  if (!isSet) return bits
  bits.fill(0xffffffff)
  if ((rows & 31) !== 0) bits[bits.length - 1] = (1 << (rows & 31)) - 1
  return bits
}

/** By flow, the bit of the element at its end. */
function fetched(bits: Bits, ends: Uint32Array, make: Make): Bits {
  const result = make(ends.length)
  if (bits.every((word) => word === 0)) return result
  let row = 0
  for (let w = 0; w < result.length; w += 1) {
    let word = 0
    const last = Math.min(ends.length, row + 32)
    for (let bit = 0; row < last; row += 1, bit += 1) {
      const end = ends[row] as number
      // A shift takes its lower five bits only, so that `end` need not be masked.
      word |= (((bits[end >>> 5] as number) >>> end) & 1) << bit
    }
    result[w] = word
  }
  return result
}
