import { useMemo } from 'react'
import { useDocument } from '../hooks/use-editor.ts'

/** Names already used as owner, contributor or reviewer in the model, sorted: offered while one types. */
export function useOwners(): readonly string[] {
  const decisions = useDocument((state) => state.document.tables.decision)
  const mitigations = useDocument((state) => state.document.tables.mitigation)
  const models = useDocument((state) => state.document.tables.model)
  return useMemo(() => {
    const names = [
      ...Object.values(decisions).map(({ owner }) => owner),
      ...Object.values(mitigations).map(({ owner }) => owner),
      ...Object.values(models).flatMap((model) => [model.owner, ...model.contributors, ...model.reviewers]),
    ]
    return [...new Set(names.filter((name) => name !== ''))].sort()
  }, [decisions, mitigations, models])
}
