import { useMemo } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { useFindings } from '../../hooks/use-editor.ts'

/** The threats that each mitigation is assigned to, by its id. */
export function useTreatedThreats(): ReadonlyMap<string, readonly ThreatRow[]> {
  const rows = useFindings((state) => state.rows)
  return useMemo(() => {
    const treated = new Map<string, ThreatRow[]>()
    for (const row of rows) {
      for (const { mitigation } of row.assignments) {
        const known = treated.get(mitigation)
        if (known === undefined) treated.set(mitigation, [row])
        else known.push(row)
      }
    }
    return treated
  }, [rows])
}
