import type { Finding, FindingsDelta } from './finding.ts'

/** The findings after a delta, sorted by id; those that did not change keep their identity. */
export function mergeFindings(
  findings: readonly Finding[],
  { added, removedIds }: Pick<FindingsDelta, 'added' | 'removedIds'>,
): readonly Finding[] {
  if (added.length === 0 && removedIds.length === 0) return findings
  const gone = new Set(removedIds)
  for (const { id } of added) gone.add(id)
  const kept = findings.filter(({ id }) => !gone.has(id))
  // Both parts are sorted, which the sort makes use of: it takes linear time.
  return [...kept, ...added].sort((a, b) => (a.id < b.id ? -1 : 1))
}
