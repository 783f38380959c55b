import { t } from '../../../messages/messages.ts'
import type { ThreatLine } from '../../../risk/threat-lines.ts'
import { Card } from '../parts/Card.tsx'
import { formatPercent } from '../parts/format.ts'
import { useGo } from '../parts/use-go.ts'

const bases = ['rated', 'overridden', 'suggested', 'none'] as const
const basisKeys = {
  rated: 'threats.basis.rated',
  overridden: 'threats.basis.overridden',
  suggested: 'threats.basis.suggested',
  none: 'dread.level.none',
} as const

/** How much of the list people have rated themselves. */
export function RatingCoverage({ lines }: { readonly lines: readonly ThreatLine[] }) {
  const go = useGo()
  const counts = { rated: 0, overridden: 0, suggested: 0, none: 0 }
  for (const { basis } of lines) counts[basis] += 1
  const share = lines.length === 0 ? 0 : (counts.rated + counts.overridden) / lines.length
  return (
    <Card
      title={t('risk.overview.coverage')}
      help={t('risk.overview.coverage.help', { share: formatPercent(share) })}
    >
      <ul className="flex flex-col gap-1">
        {bases.map((basis) => (
          <li key={basis}>
            <button
              type="button"
              onClick={() => go.threats({ basis: [basis] })}
              className="grid w-full grid-cols-[7rem_1fr_3rem] items-center gap-2 rounded-sm px-1 text-start hover:bg-canvas"
            >
              <span>{t(basisKeys[basis])}</span>
              <span className="h-2.5 rounded-xs bg-line">
                <span
                  className={`block h-full rounded-xs ${looks[basis]}`}
                  style={{ width: `${lines.length === 0 ? 0 : (counts[basis] / lines.length) * 100}%` }}
                />
              </span>
              <span className="text-end tabular-nums">{counts[basis]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const looks = {
  rated: 'bg-accent',
  overridden: 'bg-accent/70',
  suggested: 'border border-dashed border-accent bg-accent-tint',
  none: 'bg-ink-3/60',
} as const
