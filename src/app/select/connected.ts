import { placedIn } from '../../drawing/placed.ts'
import { type Document, get } from '../../model/document.ts'
import type { DiagramId, Flow, SubjectId } from '../../model/tables.ts'

/** Which way flows are followed. */
export type Following = 'both' | 'downstream' | 'upstream'

/**
 * Everything that can be reached from some subjects along the flows of a diagram, with the flows, and themselves. A
 * flow stands for its ends. Sorted by id. O(flows).
 */
export function connectedTo(
  document: Document,
  diagram: DiagramId,
  start: readonly SubjectId[],
  following: Following,
): readonly SubjectId[] {
  const steps = new Map<string, { readonly flow: Flow; readonly to: string }[]>()
  const add = (from: string, flow: Flow, to: string) => {
    const there = steps.get(from)
    if (there === undefined) steps.set(from, [{ flow, to }])
    else there.push({ flow, to })
  }
  for (const flow of placedIn(document, diagram).flows) {
    if (following !== 'upstream') add(flow.source, flow, flow.target)
    if (following !== 'downstream') add(flow.target, flow, flow.source)
  }
  const found = new Set<string>(start)
  const waiting: string[] = start.flatMap((id): readonly string[] => {
    const flow = get(document, 'flow', id)
    if (flow === undefined) return [id]
    return following === 'both'
      ? [flow.source, flow.target]
      : [following === 'upstream' ? flow.source : flow.target]
  })
  for (const id of waiting) found.add(id)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { flow, to } of steps.get(next) ?? []) {
      found.add(flow.id)
      if (found.has(to)) continue
      found.add(to)
      waiting.push(to)
    }
  }
  return [...found].sort() as SubjectId[]
}
