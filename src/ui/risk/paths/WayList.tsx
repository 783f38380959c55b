import { Eye } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import { type AttackPath, type AttackPaths, subjectsOfPath } from '../../../risk/paths/attack-path.ts'
import { Chip } from '../../controls/Chip.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { usePreferences } from '../../hooks/use-services.ts'
import { Card } from '../parts/Card.tsx'
import { useGo } from '../parts/use-go.ts'
import { useSubjectName } from '../parts/use-names.ts'
import { WayStep } from './WayStep.tsx'

/** The easiest ways in order, each with its steps and what helps with them. */
export function WayList({ figures }: { readonly figures: AttackPaths }) {
  return (
    <Card
      flush
      title={t('risk.paths.ways')}
      help={t('risk.paths.ways.help', { shown: figures.paths.length, total: figures.pairs })}
    >
      <ol className="divide-y divide-line/70 border-t border-line">
        {figures.paths.map((path, index) => (
          <Way key={`${path.entry} ${path.asset}`} path={path} rank={index + 1} />
        ))}
      </ol>
    </Card>
  )
}

function Way({ path, rank }: { readonly path: AttackPath; readonly rank: number }) {
  const nameOf = useSubjectName()
  const asset = useDocument(({ document }) => get(document, 'asset', path.asset)?.name ?? path.asset)
  const { change } = usePreferences()
  const go = useGo()
  const way = t('risk.paths.way', { entry: nameOf(path.entry), asset })
  const show = () => {
    change({ overlay: 'paths' })
    go.subjects([...subjectsOfPath(path)])
  }
  return (
    <li className="flex flex-col gap-1 px-3 py-2">
      <div className="flex items-center gap-2">
        <span className="w-7 shrink-0 text-end text-ink-3 tabular-nums">{rank}</span>
        <span className="min-w-0 flex-1">
          <span title={way} className="block truncate font-medium">
            {way}
          </span>
          <span className="block truncate text-xs text-ink-2 tabular-nums">
            {t('risk.paths.cost', { cost: path.cost, steps: path.steps.length })} ·{' '}
            {path.closed === 0 ? t('risk.paths.allOpen') : t('risk.paths.closed', { n: path.closed })}
          </span>
        </span>
        <IconButton size="small" icon={Eye} label={t('risk.paths.showWay', { way })} onClick={show} />
      </div>
      <ol className="ms-9 flex flex-col gap-0.5">
        <li>
          <Chip className="h-6">{nameOf(path.entry)}</Chip>
        </li>
        {path.steps.map((step) => (
          <WayStep key={`${step.flow} ${step.to}`} step={step} />
        ))}
      </ol>
    </li>
  )
}
