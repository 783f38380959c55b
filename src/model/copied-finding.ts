import type { Decision } from './tables.ts'

type Fact = Decision['facts'][number]

/** What copies are called, by the ids of their originals. */
export interface CopyIds {
  readonly [original: string]: string
}

/** The subjects that a generated finding is about; null for the id of a threat that was written by hand. */
export function subjectsOfFinding(finding: string): readonly string[] | null {
  const at = finding.indexOf('@')
  return at < 0 ? null : finding.slice(at + 1).split(',')
}

/**
 * The id of the same threat about the copies; null when it is about something that was not copied. Subjects stand in
 * sorted order, as the engine writes them.
 */
export function copiedFinding(finding: string, ids: CopyIds): string | null {
  const subjects = subjectsOfFinding(finding)
  if (subjects === null) return Object.hasOwn(ids, finding) ? (ids[finding] ?? null) : null
  const copies = subjects.map((id) => (Object.hasOwn(ids, id) ? ids[id] : undefined))
  if (copies.includes(undefined)) return null
  return `${finding.slice(0, finding.indexOf('@'))}@${copies.sort().join(',')}`
}

/** The same fact about the copies. A fact names its subject, and crossings the boundaries crossed. */
export function copiedFact(fact: Fact, ids: CopyIds): Fact {
  const at = fact.ref.lastIndexOf('.')
  const copyOf = (id: string) => (Object.hasOwn(ids, id) ? String(ids[id]) : id)
  const value = typeof fact.value === 'object' ? fact.value.map(copyOf) : fact.value
  return { ref: `${copyOf(fact.ref.slice(0, at))}${fact.ref.slice(at)}`, value }
}
