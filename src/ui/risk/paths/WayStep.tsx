import { CornerDownRight } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import type { AttackStep } from '../../../risk/paths/attack-path.ts'
import { Button } from '../../controls/Button.tsx'
import { Chip } from '../../controls/Chip.tsx'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { useFindings } from '../../hooks/use-editor.ts'
import { useGo } from '../parts/use-go.ts'
import { useSubjectName } from '../parts/use-names.ts'

/** Along which flow, over which boundaries, to what; and the worst threat that helps. */
export function WayStep({ step }: { readonly step: AttackStep }) {
  const nameOf = useSubjectName()
  const go = useGo()
  const threat = useFindings(({ rows }) => rows.find(({ id }) => id === step.threat))
  const { boundaries } = step
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <CornerDownRight
        aria-hidden="true"
        size={14}
        strokeWidth={1.75}
        className="shrink-0 text-ink-3 rtl:-scale-x-100"
      />
      <Button variant="link" onClick={() => go.subjects([step.flow])}>
        {nameOf(step.flow)}
      </Button>
      {boundaries.length > 0 && (
        <span className="text-xs text-boundary">
          {t('risk.paths.crosses', { names: boundaries.map((id) => nameOf(id)).join(', ') })}
        </span>
      )}
      <Chip className="h-6">{step.to === null ? t('risk.paths.within') : nameOf(step.to)}</Chip>
      {threat === undefined ? (
        <span className="text-xs text-ink-3">{t('risk.paths.noThreat')}</span>
      ) : (
        <button
          type="button"
          onClick={() => go.threat(threat.id)}
          className="flex min-h-6 min-w-0 items-center gap-1.5 rounded-sm text-xs hover:text-accent hover:underline"
        >
          <LevelBadge level={threat.dread.level} sum={threat.dread.sum} basis={threat.dread.basis} />
          <span title={threat.title} className="truncate">
            {threat.title}
          </span>
        </button>
      )}
    </li>
  )
}
