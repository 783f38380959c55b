/** Where a text stops being JSON. `offset` is in UTF-16 code units from 0; line and column count from 1. */
export interface JsonErrorPlace {
  readonly offset: number
  readonly line: number
  readonly column: number
}

/**
 * The first place where a text is not JSON, or null when it is. Engines word and place their own messages
 * differently, and Safari's name no place at all. Recursive: the caller has checked the depth.
 */
export function findJsonError(text: string): JsonErrorPlace | null {
  const end = skipSpace(text, value(text, skipSpace(text, 0)))
  const offset = end < 0 ? -end - 1 : end
  if (end === text.length) return null
  const before = text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  return { offset, line: before.split('\n').length, column: offset - lastBreak }
}

// Each function returns the offset after what it read, or -(offset of the error) - 1.

function value(text: string, at: number): number {
  const first = text[at]
  if (first === '{') return members(text, at, '}', member)
  if (first === '[') return members(text, at, ']', value)
  if (first === '"') return string(text, at)
  if (first === 't' || first === 'f' || first === 'n') return token(text, at, wordToken)
  return token(text, at, numberToken)
}

function members(
  text: string,
  open: number,
  close: string,
  read: (text: string, at: number) => number,
): number {
  let at = skipSpace(text, open + 1)
  if (text[at] === close) return at + 1
  for (;;) {
    at = skipSpace(text, read(text, at))
    if (at < 0) return at
    if (text[at] === close) return at + 1
    if (text[at] !== ',') return failAt(at)
    at = skipSpace(text, at + 1)
  }
}

function member(text: string, at: number): number {
  if (text[at] !== '"') return failAt(at)
  const colon = skipSpace(text, string(text, at))
  if (colon < 0) return colon
  return text[colon] === ':' ? value(text, skipSpace(text, colon + 1)) : failAt(colon)
}

/** By hand and not by one pattern, which would run out of stack on a string of many megabytes. */
function string(text: string, open: number): number {
  let at = open + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return failAt(at)
    if (code === 0x5c) {
      escapeSequence.lastIndex = at
      if (!escapeSequence.test(text)) return failAt(at)
      at = escapeSequence.lastIndex
    } else at++
  }
  return failAt(at)
}

/** What does not match is an error at the first character that cannot belong to the token. */
function token(text: string, at: number, { whole, part }: Token): number {
  whole.lastIndex = at
  if (whole.test(text)) return whole.lastIndex
  part.lastIndex = at
  return failAt(part.test(text) ? part.lastIndex : at)
}

function skipSpace(text: string, at: number): number {
  if (at < 0) return at
  space.lastIndex = at
  return space.test(text) ? space.lastIndex : at
}

function failAt(offset: number): number {
  return -offset - 1
}

/** `part` matches as much of a broken token as is still good. */
interface Token {
  readonly whole: RegExp
  readonly part: RegExp
}

const space = /[ \t\n\r]+/y
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const numberToken: Token = { whole: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y, part: /-/y }
const wordToken: Token = { whole: /true|false|null/y, part: /[a-z]/y }
