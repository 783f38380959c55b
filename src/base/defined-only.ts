/** The fields whose value is not undefined: an edit that leaves a field out must not take it away. */
export function definedOnly<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
