import type { Condition } from '../../../engine/condition.ts'
import type { Filter, FilterAtom } from './filter.ts'

/** The condition of a filter; `atomCondition` says what types and properties are called in the pack. */
export function filterCondition(filter: Filter, atomCondition: (atom: FilterAtom) => Condition): Condition {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return group(
        filter.kind,
        filter.args.map((arg) => filterCondition(arg, atomCondition)),
      )
    case 'not':
      return { op: 'not', arg: filterCondition(filter.arg, atomCondition) }
    default:
      return atomCondition(filter)
  }
}

/** Any number of parts as a condition, whose groups hold at most 100: longer ones become groups of groups. */
export function group(op: 'and' | 'or', args: readonly Condition[]): Condition {
  const [only] = args
  if (args.length === 1 && only !== undefined) return only
  if (args.length <= mostArgs) return { op, args }
  const groups = Array.from({ length: Math.ceil(args.length / mostArgs) }, (_, i) =>
    group(op, args.slice(i * mostArgs, (i + 1) * mostArgs)),
  )
  return group(op, groups)
}

const mostArgs = 100
