import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { t } from '../../../messages/messages.ts'
import { classNames } from '../../controls/class-names.ts'
import { useDread } from '../../hooks/use-dread.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { columnKeys, sortKeyOf } from './column-keys.ts'
import type { SortKey } from './sort-threats.ts'
import type { SizedColumn, ThreatColumnId } from './threat-columns.ts'
import { threatTableOf } from './threat-table-store.ts'
import { useThreatTable } from './use-threat-table.ts'

/** Looked at from the worst. */
const worstFirst: ReadonlySet<SortKey> = new Set(['level', 'priority', 'harm', 'residual'])

interface HeaderProps {
  readonly columns: readonly SizedColumn[]
  /** CSS pixels of the column in front, which marks chosen rows. */
  readonly markWidth: number
  readonly height: number
}

/** Headings that sort. One tab stop; arrows move between them. */
export function ThreatGridHeader({ columns, markWidth, height }: HeaderProps) {
  const editor = useEditor()
  const dread = useDread()
  const { store } = threatTableOf(editor)
  const sort = useThreatTable((state) => state.sort)
  const sorted =
    columns.find((column) => column.id !== 'dread' && sortKeyOf[column.id] === sort.key) ?? columns[0]
  const sortBy = (id: ThreatColumnId) => {
    const key = sortKeyOf[id]
    const isSame = sort.key === key
    store.setState({
      sort: { key, descending: isSame ? !sort.descending : worstFirst.has(key) },
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined || !(event.target instanceof HTMLElement)) return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    buttons[buttons.indexOf(event.target as HTMLButtonElement) + step]?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: see ThreatGrid
    <div role="rowgroup" className="sticky top-0 z-10 bg-panel" onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/useSemanticElements: see ThreatGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons have the focus */}
      <div
        role="row"
        aria-rowindex={1}
        className="flex border-b border-line text-xs text-ink-3"
        style={{ height }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see ThreatGrid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
        <div role="columnheader" style={{ width: markWidth }}>
          <span className="sr-only">{t('threats.column.chosen')}</span>
        </div>
        {columns.map(({ id, width }) => {
          const isSorted = id !== 'dread' && sortKeyOf[id] === sort.key
          const Arrow = sort.descending ? ArrowDown : ArrowUp
          return id === 'dread' ? (
            <div key={id} role="none" style={{ width }} className="flex px-0.5">
              {dread.factors.map((factor) => (
                // biome-ignore lint/a11y/useSemanticElements: see ThreatGrid
                // biome-ignore lint/a11y/useFocusableInteractive: read only
                <div
                  key={factor.id}
                  role="columnheader"
                  title={factor.label}
                  className="flex w-5 items-center justify-center font-medium"
                >
                  <span aria-hidden="true">{factor.letter}</span>
                  <span className="sr-only">{factor.label}</span>
                </div>
              ))}
            </div>
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: see ThreatGrid
            // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
            <div
              key={id}
              role="columnheader"
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
              style={{ width }}
              className="min-w-0"
            >
              <button
                type="button"
                tabIndex={id === sorted?.id ? 0 : -1}
                onClick={(event) => {
                  event.stopPropagation()
                  sortBy(id)
                }}
                className={classNames(
                  'flex h-full max-w-full items-center gap-1 px-2 font-medium transition-colors duration-150 hover:text-ink focus-visible:-outline-offset-2',
                  isSorted && 'text-ink',
                )}
              >
                <span className="truncate">{t(columnKeys[id])}</span>
                {isSorted && <Arrow aria-hidden="true" size={12} strokeWidth={2} className="shrink-0" />}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
