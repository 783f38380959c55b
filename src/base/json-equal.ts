import type { Json } from './json.ts'

/**
 * Whether two JSON values are the same data. Key order does not matter, list order does; a key whose value
 * is undefined counts as absent. Shared parts are recognised by identity, so that comparing two versions of
 * a document costs only what differs.
 */
export function jsonEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((item, i) => jsonEqual(item, b[i]))
  }
  const keys = presentKeys(a)
  return keys.length === presentKeys(b).length && keys.every((key) => jsonEqual(a[key], ownValue(b, key)))
}

/** The value of an own key; undefined for what is only inherited, such as `constructor`. */
export function ownValue(object: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** A JSON object: neither a list nor null. */
export function isJsonObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function presentKeys(object: { readonly [key: string]: Json }): string[] {
  return Object.keys(object).filter((key) => object[key] !== undefined)
}
