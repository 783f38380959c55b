import { Trash2 } from 'lucide-react'
import { removeSnapshot } from '../../../commands/remove-snapshot.ts'
import { formatInstant } from '../../../messages/format.ts'
import { t } from '../../../messages/messages.ts'
import type { Snapshot } from '../../../model/tables.ts'
import { snapshotFingerprint } from '../../../risk/snapshots.ts'
import { Chip } from '../../controls/Chip.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { formatNumber } from '../parts/format.ts'
import { useWrite } from '../parts/use-write.ts'
import { trendOf } from './trend.ts'

/** All snapshots, the newest first, and which two are compared. They are never changed. */
export function SnapshotList({
  snapshots,
  pair,
  onPair,
}: {
  readonly snapshots: readonly Snapshot[]
  readonly pair: readonly (string | undefined)[]
  readonly onPair: (pair: readonly string[]) => void
}) {
  const write = useWrite()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const document = useDocument((state) => state.document)
  const now = snapshotFingerprint(document)
  const figures = new Map(trendOf(snapshots).map((point) => [point.snapshot.id, point]))
  const choose = (place: 0 | 1, id: string) => {
    const other = pair[place === 0 ? 1 : 0]
    onPair(place === 0 ? [id, other ?? id] : [other ?? id, id])
  }
  return (
    <Card flush className="overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{t('risk.section.snapshots')}</caption>
        <thead className="text-xs text-ink-3">
          <tr className="[&_th]:border-b [&_th]:border-line [&_th]:px-2 [&_th]:py-1.5 [&_th]:font-medium">
            <th className="w-14 text-center!">{t('risk.snapshots.before')}</th>
            <th className="w-14 text-center!">{t('risk.snapshots.after')}</th>
            <th>{t('risk.snapshots.title')}</th>
            <th>{t('risk.snapshots.at')}</th>
            <th>{t('risk.snapshots.by')}</th>
            <th className="text-end!">{t('risk.trend.high')}</th>
            <th className="text-end!">{t('risk.trend.unsafe')}</th>
            <th className="text-end!">{t('risk.trend.index')}</th>
            <th>{t('risk.snapshots.with')}</th>
            <th className="w-8">
              <span className="sr-only">{t('assets.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {snapshots.map((snapshot) => {
            const point = figures.get(snapshot.id)
            return (
              <tr key={snapshot.id} className="[&>td]:border-b [&>td]:border-line/70 [&>td]:px-2 [&>td]:py-1">
                {([0, 1] as const).map((place) => (
                  <td key={place} className="text-center">
                    <input
                      type="radio"
                      name={`snapshot-${place}`}
                      aria-label={t(place === 0 ? 'risk.snapshots.asBefore' : 'risk.snapshots.asAfter', {
                        title: snapshot.title,
                      })}
                      checked={pair[place] === snapshot.id}
                      onChange={() => choose(place, snapshot.id)}
                      className="size-4 accent-(--color-accent)"
                    />
                  </td>
                ))}
                <td className="font-medium">
                  {snapshot.title}{' '}
                  {snapshot.fingerprint === now && <Chip tone="accent">{t('risk.snapshots.same')}</Chip>}
                </td>
                <td className="tabular-nums">{formatInstant(snapshot.at)}</td>
                <td>{snapshot.by === '' ? '–' : snapshot.by}</td>
                <td className="text-end tabular-nums">{point?.high ?? '–'}</td>
                <td className="text-end tabular-nums">{point?.unacceptable ?? '–'}</td>
                <td className="text-end tabular-nums">
                  {point === undefined || point.index === null ? '–' : formatNumber(point.index)}
                </td>
                <td className="text-xs text-ink-3">
                  {[
                    snapshot.engine,
                    ...Object.entries(snapshot.packs).map(([id, version]) => `${id} ${version}`),
                  ].join(', ')}
                </td>
                <td>
                  <IconButton
                    size="small"
                    icon={Trash2}
                    label={t('risk.snapshots.remove', { title: snapshot.title })}
                    disabled={isReadOnly}
                    onClick={() =>
                      write(removeSnapshot, { id: snapshot.id }, { label: t('risk.undo.snapshotGone') })
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Card>
  )
}
