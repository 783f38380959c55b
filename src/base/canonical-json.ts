import type { Json } from './json.ts'
import { isJsonObject } from './json-equal.ts'

/**
 * One text for one value: keys sorted by code unit, two spaces of indentation, each field on a line of its
 * own (so that git shows which field changed), points `{"x": 1, "y": 2}` and empty containers on one line.
 * Keys whose value is undefined are left out. Ends with a line break.
 */
export function canonicalJson(value: Json): string {
  const parts: string[] = []
  write(value, '\n', parts)
  parts.push('\n')
  return parts.join('')
}

function write(value: Json, lineBreak: string, parts: string[]): void {
  if (Array.isArray(value)) {
    writeMembers('[', value, ']', lineBreak, parts, (item, inner) => write(item, inner, parts))
  } else if (isJsonObject(value)) {
    const keys = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
    const isPoint = keys.length === 2 && keys[0] === 'x' && keys[1] === 'y'
    writeMembers('{', keys, '}', isPoint ? null : lineBreak, parts, (key, inner) => {
      parts.push(JSON.stringify(key), ': ')
      write(value[key] ?? null, inner, parts)
    })
  } else {
    parts.push(JSON.stringify(value))
  }
}

/** @param lineBreak with the indentation of the container; null writes all on one line */
function writeMembers<T>(
  open: string,
  members: readonly T[],
  close: string,
  lineBreak: string | null,
  parts: string[],
  writeMember: (member: T, lineBreak: string) => void,
): void {
  parts.push(open)
  const inner = `${lineBreak ?? ''}  `
  members.forEach((member, i) => {
    if (lineBreak !== null) parts.push(i === 0 ? inner : `,${inner}`)
    else if (i > 0) parts.push(', ')
    writeMember(member, inner)
  })
  if (lineBreak !== null && members.length > 0) parts.push(lineBreak)
  parts.push(close)
}
