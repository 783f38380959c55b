import type { Filter } from './filter.ts'

/**
 * The text of a filter. Every group inside another has parentheses, so that it means the same whichever of `and` and
 * `or` binds tighter. Values must not hold a single quote: the language has no way to write one.
 */
export function printFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.args.map(operand).join(` ${filter.kind} `)
    case 'not':
      return `not ${operand(filter.arg)}`
    case 'crosses':
      return `flow crosses '${filter.value}'`
    case 'is':
      return `${filter.subject}${filter.property === null ? '' : `.${filter.property}`} is '${filter.value}'`
  }
}

function operand(filter: Filter): string {
  const isGroup = filter.kind === 'and' || filter.kind === 'or'
  return isGroup ? `(${printFilter(filter)})` : printFilter(filter)
}
