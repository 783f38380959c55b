import { fail, ok, type Result } from '../../../base/result.ts'
import type { Filter, FilterError, FilterExpectation, FilterSubject } from './filter.ts'
import { type FilterToken, filterTokens } from './tokens.ts'

export interface ParsedFilter {
  /** Null for a blank filter. */
  readonly filter: Filter | null
  /**
   * It would mean something else if `and` did not bind tighter than `or`: somewhere an `and` follows an `or`
   * without parentheses. Which of both the other tool does is not known.
   */
  readonly dependsOnPrecedence: boolean
}

/** Reads a filter; `and` binds tighter than `or`, `not` takes one atom or parenthesis. Words in any case. */
export function parseFilter(text: string): Result<ParsedFilter, FilterError> {
  if (text.length > longest) return fail({ at: longest, found: '', expected: 'length' })
  const tokens = filterTokens(text)
  if (!tokens.ok) return tokens
  const parser = createParser(tokens.value)
  try {
    return ok(parser())
  } catch (thrown) {
    if (thrown instanceof Unexpected) return fail(thrown.error)
    throw thrown
  }
}

function createParser(tokens: readonly FilterToken[]): () => ParsedFilter {
  let next = 0
  let dependsOnPrecedence = false

  const peek = (): FilterToken => tokens[next] ?? { kind: 'end', text: '', at: 0 }
  const isWord = (word: string) => peek().kind === 'word' && peek().text.toLowerCase() === word
  function take(): FilterToken {
    const token = peek()
    next += 1
    return token
  }

  function or(depth: number): Filter {
    const args = [and(depth)]
    while (isWord('or')) {
      take()
      const operands = next
      args.push(and(depth))
      // The `and` after an `or` is the one that another reading would take for its equal.
      if (hasTopLevelAnd(operands, next)) dependsOnPrecedence = true
    }
    return joined('or', args)
  }

  function hasTopLevelAnd(from: number, to: number): boolean {
    let depth = 0
    for (const { kind, text } of tokens.slice(from, to)) {
      if (kind === '(') depth += 1
      else if (kind === ')') depth -= 1
      else if (depth === 0 && kind === 'word' && text.toLowerCase() === 'and') return true
    }
    return false
  }

  function and(depth: number): Filter {
    const args = [unary(depth)]
    while (isWord('and')) {
      take()
      args.push(unary(depth))
    }
    return joined('and', args)
  }

  function unary(depth: number): Filter {
    if (depth > deepest) throw unexpected(peek(), 'depth')
    if (isWord('not')) {
      take()
      return { kind: 'not', arg: unary(depth + 1) }
    }
    if (peek().kind !== '(') return atom()
    take()
    const inner = or(depth + 1)
    const close = take()
    if (close.kind !== ')') throw unexpected(close, 'parenthesis')
    return inner
  }

  function atom(): Filter {
    const word = take()
    const [, name = '', dot = '', property = ''] = /^([^.]*)(\.?)(.*)$/s.exec(word.text) ?? []
    const subject = name.toLowerCase()
    if (word.kind !== 'word' || !isSubject(subject)) throw unexpected(word, 'subject')
    if (dot !== '' && property === '') throw unexpected(word, 'property')
    const comparison = take()
    const says = comparison.kind === 'word' ? comparison.text.toLowerCase() : ''
    const isCrossing = says === 'crosses' && subject === 'flow' && dot === ''
    if (says !== 'is' && !isCrossing) throw unexpected(comparison, 'comparison')
    const literal = take()
    if (literal.kind !== 'literal') throw unexpected(literal, 'literal')
    const value = literal.text
    return isCrossing
      ? { kind: 'crosses', value }
      : { kind: 'is', subject, property: dot === '' ? null : property, value }
  }

  return () => {
    if (peek().kind === 'end') return { filter: null, dependsOnPrecedence: false }
    const filter = or(0)
    if (peek().kind !== 'end') throw unexpected(peek(), 'end')
    return { filter, dependsOnPrecedence }
  }
}

/** One tree for `a and (b and c)` and `a and b and c`: both mean the same. */
function joined(kind: 'and' | 'or', args: readonly Filter[]): Filter {
  const [only] = args
  if (args.length === 1 && only !== undefined) return only
  return { kind, args: args.flatMap((arg) => (arg.kind === kind ? arg.args : [arg])) }
}

function isSubject(text: string): text is FilterSubject {
  return text === 'source' || text === 'target' || text === 'flow'
}

class Unexpected extends Error {
  readonly error: FilterError

  constructor(error: FilterError) {
    super(error.expected)
    this.error = error
  }
}

function unexpected({ at, text }: FilterToken, expected: FilterExpectation): Unexpected {
  return new Unexpected({ at, found: text.slice(0, 100), expected })
}

/** Parentheses within each other; more than any person writes, and far below what a stack bears. */
const deepest = 100
/** In UTF-16 code units; many times the longest filter that is known. */
const longest = 20_000
