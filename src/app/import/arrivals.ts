import type { ImportSummary } from './import-model.ts'

/** What was told of models that came in while this page is open, by project: shown when they are opened. */
const arrived = new Map<string, ImportSummary>()

export function noteArrival(project: string, summary: ImportSummary): void {
  arrived.set(project, summary)
}

/** The summary of a model that came in just now, once; null for all others. */
export function takeArrival(project: string): ImportSummary | null {
  const summary = arrived.get(project) ?? null
  arrived.delete(project)
  return summary
}
