import { fail, ok, type Result } from '../../../base/result.ts'
import type { FilterError } from './filter.ts'

/** A word is what stands between blanks, quotes and parentheses: `and`, `source`, `flow.authenticatesSource`. */
export interface FilterToken {
  readonly kind: 'word' | 'literal' | '(' | ')' | 'end'
  /** Of a literal, what is between its quotes; of a bracket literal, the brackets too. */
  readonly text: string
  readonly at: number
}

/** The tokens of a filter, with an `end` after the last. Fails only where a quote or bracket is never closed. */
export function filterTokens(filter: string): Result<readonly FilterToken[], FilterError> {
  const tokens: FilterToken[] = []
  const pattern = /\s*(?:([()])|'([^']*)'|(\[[^\]]*\])|([^\s()'[\]]+))/gy
  for (;;) {
    const from = pattern.lastIndex
    const match = pattern.exec(filter)
    if (match === null) {
      const at = from + (filter.slice(from).length - filter.slice(from).trimStart().length)
      if (at < filter.length) {
        return fail({ at, found: filter.charAt(at), expected: filter[at] === ']' ? 'literal' : 'quote' })
      }
      return ok([...tokens, { kind: 'end', text: '', at: filter.length }])
    }
    const [whole, parenthesis, literal, placeholder, word] = match
    const at = from + (whole.length - whole.trimStart().length)
    if (parenthesis !== undefined) tokens.push({ kind: parenthesis as '(' | ')', text: parenthesis, at })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, at })
    else tokens.push({ kind: 'literal', text: literal ?? placeholder ?? '', at })
  }
}
