import { useMemo, useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import type { Snapshot, SubjectId } from '../../../model/tables.ts'
import {
  compareSnapshots,
  type DifferenceReason,
  type SnapshotDifference,
} from '../../../risk/compare-snapshots.ts'
import { Button } from '../../controls/Button.tsx'
import { Count } from '../../controls/Count.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { formatNumber } from '../parts/format.ts'
import { useSubjectName } from '../parts/use-names.ts'

/** What differs between two snapshots, and why. */
export function Comparison({ before, after }: { readonly before: Snapshot; readonly after: Snapshot }) {
  const comparison = useMemo(() => compareSnapshots(before, after), [before, after])
  const [most, setMost] = useState(60)
  if (comparison === null) return <p className="text-high">{t('risk.compare.damaged')}</p>
  const { differences, method, packs, engine } = comparison
  const notes = [
    ...(method.length > 0 ? [t('risk.compare.method', { parts: method.join(', ') })] : []),
    ...packs.map(({ id, from, to }) => t('risk.compare.pack', { id, from: from ?? '–', to: to ?? '–' })),
    ...(engine === null ? [] : [t('risk.compare.engine', engine)]),
  ]
  return (
    <Card
      flush
      title={t('risk.compare', { before: before.title, after: after.title })}
      end={<Count value={differences.length} />}
      className="overflow-x-auto"
    >
      {notes.map((note) => (
        <p key={note} className="mx-3 mb-1 rounded-md bg-medium-tint px-2 py-1 text-xs text-medium">
          {note}
        </p>
      ))}
      {differences.length === 0 ? (
        <p className="px-3 pb-3 text-ink-3">{t('risk.compare.same')}</p>
      ) : (
        <table className="w-full border-collapse text-start">
          <caption className="sr-only">
            {t('risk.compare', { before: before.title, after: after.title })}
          </caption>
          <thead className="text-xs text-ink-3">
            <tr className="[&_th]:border-y [&_th]:border-line [&_th]:px-3 [&_th]:py-1.5 [&_th]:font-medium">
              <th>{t('risk.compare.what')}</th>
              <th>{t('risk.compare.figure')}</th>
              <th>{t('risk.compare.from')}</th>
              <th>{t('risk.compare.to')}</th>
              <th>{t('risk.compare.why')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.slice(0, most).map((difference) => (
              <Line key={`${difference.about}${difference.id}${difference.what}`} difference={difference} />
            ))}
          </tbody>
        </table>
      )}
      {differences.length > most && (
        <Button variant="link" className="m-2" onClick={() => setMost(most + 200)}>
          {t('risk.moreRows', { n: differences.length - most })}
        </Button>
      )}
    </Card>
  )
}

function Line({ difference }: { readonly difference: SnapshotDifference }) {
  const { about, id, name, what, from, to, reasons } = difference
  return (
    <tr className="[&>td]:border-b [&>td]:border-line/70 [&>td]:px-3 [&>td]:py-1">
      <td>
        <span className="text-xs text-ink-3">{t(aboutKeys[about])}</span>{' '}
        {name === '' && about !== 'system' ? id : name}
      </td>
      <td className="text-ink-2">{what}</td>
      <td className="tabular-nums">{valueText(from)}</td>
      <td className="font-medium tabular-nums">{valueText(to)}</td>
      <td className="text-xs text-ink-2">
        {reasons.map((reason) => (
          <Reason key={reason.kind} reason={reason} />
        ))}
      </td>
    </tr>
  )
}

function Reason({ reason }: { readonly reason: DifferenceReason }) {
  const nameOf = useSubjectName()
  const document = useDocument((state) => state.document)
  const some = (names: readonly string[]) =>
    names.length > 3 ? `${names.slice(0, 3).join(', ')} +${names.length - 3}` : names.join(', ')
  switch (reason.kind) {
    case 'property':
      return (
        <p>{t('risk.reason.property', { names: some(reason.ids.map((id) => nameOf(id as SubjectId))) })}</p>
      )
    case 'mitigation':
      return (
        <p>
          {t('risk.reason.mitigation', {
            names: some(reason.ids.map((id) => get(document, 'mitigation', id)?.title ?? id)),
          })}
        </p>
      )
    default:
      return <p>{t(reasonKeys[reason.kind])}</p>
  }
}

function valueText(value: string | number | null): string {
  if (value === null || value === '') return '–'
  return typeof value === 'number' ? formatNumber(value, 2) : value
}

const aboutKeys = {
  system: 'risk.about.system',
  level: 'risk.about.level',
  threat: 'risk.about.threat',
  parameter: 'risk.about.parameter',
  element: 'risk.about.element',
  event: 'risk.about.event',
  asset: 'risk.about.asset',
  control: 'risk.about.control',
} as const

const reasonKeys = {
  added: 'risk.reason.added',
  removed: 'risk.reason.removed',
  judged: 'risk.reason.judged',
  method: 'risk.reason.method',
  pack: 'risk.reason.pack',
  other: 'risk.reason.other',
} as const
