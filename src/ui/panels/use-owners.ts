import { useMemo } from 'react'
import type { Document } from '../../model/document.ts'
import { useDocument } from '../hooks/use-editor.ts'

/** Names already used as owner, contributor or reviewer in the model, sorted: offered while one types. */
export function useOwners(): readonly string[] {
  const decisions = useDocument((state) => state.document.tables.decision)
  const mitigations = useDocument((state) => state.document.tables.mitigation)
  const models = useDocument((state) => state.document.tables.model)
  return useMemo(
    () => ownerNames({ decision: decisions, mitigation: mitigations, model: models }),
    [decisions, mitigations, models],
  )
}

/** Names used as owner, contributor or reviewer in these tables, sorted, each once. */
export function ownerNames({
  decision,
  mitigation,
  model,
}: Pick<Document['tables'], 'decision' | 'mitigation' | 'model'>): readonly string[] {
  const names = [
    ...Object.values(decision).map(({ owner }) => owner),
    ...Object.values(mitigation).map(({ owner }) => owner),
    ...Object.values(model).flatMap((each) => [each.owner, ...each.contributors, ...each.reviewers]),
  ]
  return [...new Set(names.filter((name) => name !== ''))].sort()
}
