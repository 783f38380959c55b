import { type Document, list } from '../../../model/document.ts'
import { riskPolicyOf } from '../../../risk/risk-policy.ts'

/** Work whose date has passed. */
export interface Overdue {
  readonly kind: 'mitigation' | 'decision' | 'event' | 'reassessment'
  /** Of the mitigation, the threat, or the event; empty for the model as a whole. */
  readonly id: string
  readonly title: string
  readonly owner: string
  /** Calendar day, such as 2026-01-31. */
  readonly due: string
}

const settled = new Set(['accepted', 'transferred', 'not-applicable', 'out-of-scope', 'mitigated'])

/**
 * What was due before a day and is not done, the longest overdue first: mitigations that do not work yet, threats
 * that are still open, events, and the re-assessment of the model.
 * @param today calendar day; what is due on it is not overdue
 */
export function overdueWork(document: Document, today: string): readonly Overdue[] {
  const { reassessBy } = riskPolicyOf(document)
  const mitigations = list(document, 'mitigation')
    .filter(({ state }) => state === 'planned' || state === 'in-progress')
    .map(({ id, title, owner, due }) => ({ kind: 'mitigation' as const, id: String(id), title, owner, due }))
  const decisions = list(document, 'decision')
    .filter(({ status }) => !settled.has(status))
    .map(({ finding, title, owner, due }) => ({ kind: 'decision' as const, id: finding, title, owner, due }))
  const events = list(document, 'threatEvent').map(({ id, name, owner, due }) => ({
    kind: 'event' as const,
    id: String(id),
    title: name,
    owner,
    due,
  }))
  const model = { kind: 'reassessment' as const, id: '', title: '', owner: '', due: reassessBy ?? null }
  return [model, ...mitigations, ...decisions, ...events]
    .flatMap((work) => (work.due !== null && work.due < today ? [{ ...work, due: work.due }] : []))
    .sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))
}
