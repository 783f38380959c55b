import { findJsonError } from './find-json-error.ts'
import { forbiddenKeys } from './forbidden-keys.ts'
import type { Json } from './json.ts'
import { isJsonObject } from './json-equal.ts'
import { fail, ok, type Result } from './result.ts'

/** Why bytes are not JSON that can be worked with. Lines and columns count from 1. */
export type JsonProblem =
  | { readonly code: 'not-text' }
  /** `found` is the character that should not be there, empty at the end of the text. */
  | { readonly code: 'not-json'; readonly line: number; readonly column: number; readonly found: string }
  | { readonly code: 'too-deep'; readonly line: number; readonly column: number; readonly limit: number }
  /** `path` leads to the key, such as `tables.element`. */
  | { readonly code: 'forbidden-key'; readonly key: string; readonly path: string }

/**
 * Reads JSON from a stranger: UTF-8 (a byte order mark is allowed), nested at most `maxDepth` deep, without
 * keys that reach prototypes. The depth is checked on the bytes before anything is parsed, so that 50 MB of
 * brackets fail at the first bracket too many.
 */
export function readJson(bytes: Uint8Array, maxDepth: number): Result<Json, JsonProblem> {
  const deep = firstTooDeep(bytes, maxDepth)
  if (deep !== null) return fail({ code: 'too-deep', ...lineOf(bytes, deep), limit: maxDepth })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail({ code: 'not-text' })
  }
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch {
    const { offset, ...place } = findJsonError(text) ?? { offset: text.length, line: 1, column: 1 }
    const found = String.fromCodePoint(...[text.codePointAt(offset)].filter((point) => point !== undefined))
    return fail({ code: 'not-json', ...place, found })
  }
  const forbidden = findForbiddenKey(value)
  return forbidden === null ? ok(value) : fail({ code: 'forbidden-key', ...forbidden })
}

/** Offset of the first bracket that nests deeper than `maxDepth`, or null. Brackets inside strings do not count. */
function firstTooDeep(bytes: Uint8Array, maxDepth: number): number | null {
  let depth = 0
  let isInString = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (isInString) {
      if (byte === backslash) i++
      else if (byte === quote) isInString = false
    } else if (byte === quote) isInString = true
    else if (byte === openBracket || byte === openBrace) {
      depth++
      if (depth > maxDepth) return i
    } else if (byte === closeBracket || byte === closeBrace) depth--
  }
  return null
}

function lineOf(bytes: Uint8Array, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === newline) {
      line++
      start = i + 1
    }
  }
  return { line, column: offset - start + 1 }
}

function findForbiddenKey(root: Json): { readonly key: string; readonly path: string } | null {
  const stack: { readonly value: Json; readonly path: readonly string[] }[] = [{ value: root, path: [] }]
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { value, path } = item
    if (Array.isArray(value)) {
      value.forEach((entry, i) => {
        if (typeof entry === 'object') stack.push({ value: entry, path: [...path, String(i)] })
      })
    } else if (isJsonObject(value)) {
      for (const key of Object.keys(value)) {
        if (forbiddenKeys.includes(key)) return { key, path: path.join('.') }
        const entry = value[key]
        if (typeof entry === 'object') stack.push({ value: entry, path: [...path, key] })
      }
    }
  }
  return null
}

const quote = 0x22
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d
const newline = 0x0a
