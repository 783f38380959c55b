import { useMemo } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { dreadLevels } from '../../../model/records/decision.ts'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { levelKeys } from '../../controls/level-keys.ts'
import { useHarms } from './use-threat-table.ts'

/** Level with the mitigations that work now; what it is to become when all are done, on hover. */
export function ResidualCell({ threat }: { readonly threat: ThreatRow }) {
  const { current, target } = useHarms().riskOf(threat).residual
  if (current.level === null) return <span className="text-ink-3">–</span>
  const level = target.level === null ? t('dread.level.none') : t(levelKeys[target.level])
  const isSuggested = threat.dread.basis === 'suggested' && current.basis !== 'own'
  return (
    <span title={t('threats.residual.target', { level, sum: target.sum === null ? '' : String(target.sum) })}>
      <LevelBadge level={current.level} sum={current.sum} basis={isSuggested ? 'suggested' : 'rated'} />
    </span>
  )
}

/** Worst level of a group with the mitigations that work now. */
export function ResidualOfGroup({ rows }: { readonly rows: readonly ThreatRow[] }) {
  const harms = useHarms()
  const worst = useMemo(() => {
    const levels = rows.map((row) => harms.riskOf(row).residual.current.level)
    return dreadLevels.findLast((level) => levels.includes(level)) ?? null
  }, [rows, harms])
  if (worst === null) return null
  const isSuggested = rows.every(({ dread }) => dread.basis === 'suggested')
  return <LevelBadge level={worst} basis={isSuggested ? 'suggested' : 'rated'} />
}
