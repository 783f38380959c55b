import { t } from '../../../messages/messages.ts'
import type { AttackPaths } from '../../../risk/paths/attack-path.ts'
import { Button } from '../../controls/Button.tsx'
import { Meter } from '../charts/Meter.tsx'
import { Card } from '../parts/Card.tsx'
import { useGo } from '../parts/use-go.ts'
import { useSubjectName } from '../parts/use-names.ts'

/** The elements and flows without which most pairs of an entry and an asset would have no way left. */
export function CutTable({ figures }: { readonly figures: AttackPaths }) {
  const nameOf = useSubjectName()
  const go = useGo()
  return (
    <Card flush title={t('risk.paths.cuts')} help={t('risk.paths.cuts.help')}>
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{t('risk.paths.cuts')}</caption>
        <thead className="text-xs text-ink-3">
          <tr className="[&_th]:border-y [&_th]:border-line [&_th]:px-2 [&_th]:py-1.5 [&_th]:font-medium">
            <th className="text-start">{t('risk.paths.cuts.what')}</th>
            <th className="w-40 text-start">{t('risk.paths.cuts.pairs')}</th>
            <th className="w-24 text-end!">{t('risk.paths.cuts.ways')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.cuts.map(({ subject, pairs, paths }) => (
            <tr key={subject} className="[&>td]:border-b [&>td]:border-line/70 [&>td]:px-2 [&>td]:py-1">
              <td className="max-w-0">
                <Button variant="link" className="max-w-full" onClick={() => go.subjects([subject])}>
                  <span title={nameOf(subject)} className="truncate">
                    {nameOf(subject)}
                  </span>
                </Button>
              </td>
              <td>
                <span className="flex items-center gap-2 tabular-nums">
                  <span className="shrink-0">
                    {t('risk.paths.cuts.of', { n: pairs, total: figures.pairs })}
                  </span>
                  <Meter share={pairs / figures.pairs} />
                </span>
              </td>
              <td className="text-end tabular-nums">{paths}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
