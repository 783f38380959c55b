import { t } from '../../../messages/messages.ts'
import type { ThreatLine } from '../../../risk/threat-lines.ts'
import { Card } from '../parts/Card.tsx'
import type { Choice } from './choice.ts'

/** The four numbers that matter first. */
export function TopFigures({
  lines,
  onChoose,
}: {
  readonly lines: readonly ThreatLine[]
  readonly onChoose: (choice: Choice) => void
}) {
  const open = lines.filter(({ status }) => status === 'open' || status === 'needs-investigation')
  const high = open.filter(({ levels }) => levels.current === 'High')
  const unsafe = lines.filter(({ isUnacceptable }) => isUnacceptable)
  const unrated = open.filter(({ basis }) => basis === 'none' || basis === 'suggested')
  const figures = [
    {
      title: t('risk.overview.open'),
      lines: open,
      note: t('risk.overview.ofAll', { n: lines.length }),
      isBad: false,
    },
    {
      title: t('risk.overview.high'),
      lines: high,
      note: t('risk.overview.high.note'),
      isBad: high.length > 0,
    },
    {
      title: t('risk.overview.unsafe'),
      lines: unsafe,
      note: t('risk.overview.unsafe.note'),
      isBad: unsafe.length > 0,
    },
    {
      title: t('risk.overview.unrated'),
      lines: unrated,
      note: t('risk.overview.unrated.note'),
      isBad: false,
    },
  ]
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {figures.map(({ title, lines: counted, note, isBad }) => (
        <Card key={title} className="hover:border-accent">
          <button
            type="button"
            className="block w-full text-start"
            onClick={() => onChoose({ title, ids: counted.map(({ id }) => id) })}
          >
            <span className="block text-ink-2">{title}</span>
            <span
              className={`block text-2xl leading-8 font-semibold tabular-nums ${isBad ? 'text-high' : 'text-ink'}`}
            >
              {counted.length}
            </span>
            <span className="block text-xs text-ink-3">{note}</span>
          </button>
        </Card>
      ))}
    </div>
  )
}
