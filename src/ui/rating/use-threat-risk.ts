import { useMemo } from 'react'
import type { ThreatRow } from '../../engine/threat.ts'
import type { ThreatRisk } from '../../risk/threat-risk.ts'
import { riskOfThreats } from '../../risk/threats.ts'
import { useDocument, useVocabulary } from '../hooks/use-editor.ts'

/** The threat as all methods of the model see it; null only if it is no threat any more. */
export function useThreatRisk(row: ThreatRow): ThreatRisk | null {
  const document = useDocument((state) => state.document)
  const vocabulary = useVocabulary()
  return useMemo(() => riskOfThreats(document, [row], vocabulary)[0] ?? null, [document, row, vocabulary])
}
