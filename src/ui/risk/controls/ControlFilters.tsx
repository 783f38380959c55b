import { t } from '../../../messages/messages.ts'
import type { ControlRow } from '../../../risk/control-row.ts'
import { SearchField } from '../../controls/SearchField.tsx'
import { Segmented } from '../../controls/Segmented.tsx'

export const controlViews = ['all', 'below', 'warned', 'doubt', 'excluded', 'unjudged'] as const
export type ControlView = (typeof controlViews)[number]

const viewKeys = {
  all: 'risk.controls.view.all',
  below: 'risk.controls.view.below',
  warned: 'risk.controls.view.warned',
  doubt: 'risk.controls.view.doubt',
  excluded: 'risk.controls.view.excluded',
  unjudged: 'risk.controls.view.unjudged',
} as const

/** Which controls are looked at. */
export function ControlFilters({
  search,
  view,
  onSearch,
  onView,
}: {
  readonly search: string
  readonly view: ControlView
  readonly onSearch: (text: string) => void
  readonly onView: (view: ControlView) => void
}) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchField label={t('risk.controls.search')} value={search} onChange={onSearch} className="w-64" />
      <Segmented
        label={t('risk.controls.view')}
        segments={controlViews.map((value) => ({ value, label: t(viewKeys[value]) }))}
        value={view}
        onChange={onView}
        className="auto-cols-auto"
      />
    </div>
  )
}

/** Whether a control (not a group) is looked at. */
export function isInControlView(row: ControlRow, view: ControlView, words: readonly string[]): boolean {
  const text = `${row.number} ${row.title} ${row.comment} ${row.source}`.toLowerCase()
  if (!words.every((word) => text.includes(word))) return false
  switch (view) {
    case 'all':
      return true
    case 'below':
      return row.light === 'red' || row.light === 'yellow'
    case 'warned':
      return row.warnings.length > 0
    case 'doubt':
      return row.doubt
    case 'excluded':
      return !row.applies
    case 'unjudged':
      return row.applies && row.phases.current.own === null
  }
}
