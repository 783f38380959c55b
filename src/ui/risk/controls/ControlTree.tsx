import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import type { ControlTable } from '../../../risk/control-row.ts'
import { tableHead } from '../../panels/table-look.ts'
import { Card } from '../parts/Card.tsx'
import type { ControlView } from './ControlFilters.tsx'
import { ControlLine } from './ControlLine.tsx'
import { visibleRows } from './visible-rows.ts'

/** The catalogue as a tree in a table; its cells are edited in place, by keyboard. */
export function ControlTree({
  table,
  search,
  view,
}: {
  readonly table: ControlTable
  readonly search: string
  readonly view: ControlView
}) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        table.rows
          .filter(({ depth, children }) => depth >= 1 && children.length > 0)
          .map(({ number }) => number),
      ),
  )
  const rows = visibleRows(table.rows, folded, search, view)
  const toggle = (number: string) => {
    const next = new Set(folded)
    if (!next.delete(number)) next.add(number)
    setFolded(next)
  }
  return (
    <Card flush className="overflow-clip">
      <p className="px-3 py-2 text-xs text-ink-3">{t('risk.controls.keys')}</p>
      <table className="w-full table-fixed border-collapse text-start">
        <caption className="sr-only">{t('risk.controls.table')}</caption>
        <thead className={tableHead}>
          <tr className="[&_th]:border-t [&_th]:border-line [&_th]:px-1.5 [&_th]:py-1.5 [&_th]:font-medium">
            <th className="w-12 text-end!" title={t('risk.controls.rec.help')}>
              {t('risk.controls.rec')}
            </th>
            <th className="w-8">
              <span className="sr-only">{t('risk.controls.light')}</span>
            </th>
            <th>{t('risk.controls.control')}</th>
            <th className="w-10 text-center!" title={t('risk.controls.doubt')}>
              ?<span className="sr-only">{t('risk.controls.doubt')}</span>
            </th>
            <th className="w-28 2xl:w-44">{t('risk.controls.source')}</th>
            <th className="w-20">{t('risk.controls.applies')}</th>
            <th className="w-10">
              <span className="sr-only">{t('risk.controls.comment')}</span>
            </th>
            <th className="w-24 2xl:w-28">{t('risk.phase.current')}</th>
            <th className="w-24 2xl:w-28">{t('risk.phase.target')}</th>
            <th className="w-26">{t('risk.controls.recommended')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ControlLine
              key={row.number}
              row={row}
              catalogue={table.catalogue}
              isFolded={folded.has(row.number) && search.trim() === '' && view === 'all'}
              onToggle={() => toggle(row.number)}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="p-4 text-center text-ink-3">{t('risk.controls.none')}</p>}
    </Card>
  )
}
