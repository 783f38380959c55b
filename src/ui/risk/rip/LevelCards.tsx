import { meanTrace } from '../../../base/mean-trace.ts'
import { t } from '../../../messages/messages.ts'
import { ripBandEdges } from '../../../methods/rip/rip.ts'
import { type RipLevel, ripLevels } from '../../../model/records/risk-policy.ts'
import type { LevelRip, ModelRip } from '../../../risk/element-rip.ts'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { LevelMark } from '../../controls/LevelMark.tsx'
import { Meter } from '../charts/Meter.tsx'
import { Card } from '../parts/Card.tsx'
import { formatNumber } from '../parts/format.ts'
import { useGo } from '../parts/use-go.ts'
import { useSubjectName } from '../parts/use-names.ts'
import { Why } from '../parts/Why.tsx'
import { bandTones } from './band-tones.ts'
import { ripLevelKeys } from './rip-keys.ts'

/** The system and its three levels: each as bad as its worst element, with the mean and how the others stand. */
export function LevelCards({ rip }: { readonly rip: ModelRip }) {
  const { known, total } = rip.coverage
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <LevelCard name={t('risk.rip.system')} level={rip.system} of={null} rip={rip}>
        <p className="mt-1 text-xs text-ink-3">{t('risk.rip.coverage', { known, total })}</p>
      </LevelCard>
      {ripLevels.map((level) => (
        <LevelCard key={level} name={t(ripLevelKeys[level])} level={rip.levels[level]} of={level} rip={rip} />
      ))}
    </div>
  )
}

function LevelCard({
  name,
  level,
  of,
  rip,
  children,
}: {
  readonly name: string
  readonly level: LevelRip
  /** Null is the system. */
  readonly of: RipLevel | null
  readonly rip: ModelRip
  readonly children?: React.ReactNode
}) {
  const nameOf = useSubjectName()
  const go = useGo()
  const { medium, high } = ripBandEdges(rip.table)
  const indices = [...rip.elements.values()].flatMap((each) =>
    of === null || each.level === of ? each.score.index : [],
  )
  const [worst] = level.worst
  const score = worst === undefined ? undefined : rip.elements.get(worst)?.score
  return (
    <Card>
      <div className="flex min-h-10 items-start justify-between gap-2">
        <h3 className="min-w-0 font-medium text-ink-2">{name}</h3>
        {level.band !== null && <LevelBadge level={level.band} basis="rated" />}
      </div>
      {level.index === null || worst === undefined ? (
        <p className="text-ink-3">{t('risk.rip.nothing')}</p>
      ) : (
        <>
          <Why
            name={t('risk.rip.worstOf', { name })}
            trace={score === undefined ? [] : [score.trace.sum, score.trace.index]}
            note={t('risk.rip.worst.note', { name: nameOf(worst) })}
            className="text-xl font-semibold"
          >
            {formatNumber(level.index)}
          </Why>
          <Meter
            share={level.index / 100}
            tone={level.band === null ? 'quiet' : bandTones[level.band]}
            mark={[medium / 100, high / 100]}
            className="my-1"
          />
          <button
            type="button"
            onClick={() => go.subjects([worst])}
            className="block max-w-full truncate text-start hover:text-accent hover:underline"
          >
            {t('risk.rip.worst', { name: nameOf(worst), more: level.worst.length - 1 })}
          </button>
          <p className="flex flex-wrap gap-x-3 text-xs text-ink-3 tabular-nums">
            <Why
              name={t('risk.rip.meanOf', { name })}
              trace={[meanTrace(indices, level.mean ?? 0)]}
              note={t('risk.rip.mean.note')}
            >
              {t('risk.rip.mean', { mean: formatNumber(level.mean ?? 0) })}
            </Why>
            {(['High', 'Medium', 'Low'] as const).map((band) => (
              <span key={band} className={`inline-flex items-center gap-1 ${bandInks[band]}`}>
                <LevelMark level={band} size={8} />
                {level.counts[band]}
              </span>
            ))}
          </p>
        </>
      )}
      {children}
    </Card>
  )
}

const bandInks = { High: 'text-high', Medium: 'text-medium', Low: 'text-low' } as const
