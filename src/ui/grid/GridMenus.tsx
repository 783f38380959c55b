import { Bookmark, Columns3, Download } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { exportTable, type TableFormat } from '../../app/table/export-table.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Checkbox } from '../controls/Checkbox.tsx'
import { inputLook } from '../controls/Field.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { Menu } from '../controls/Menu.tsx'
import { Popover } from '../controls/Popover.tsx'
import { useDocument } from '../hooks/use-editor.ts'
import { showColumn } from './column-changes.ts'
import { foldText } from './filter-rows.ts'
import type { GridContext } from './grid-context.ts'
import { changeView } from './grid-store.ts'
import { inOrder } from './grid-view.ts'
import { SavedViews } from './SavedViews.tsx'
import { sheetOf } from './sheet-of.ts'

/** Saved views, columns, and export: what every grid offers. */
export function GridMenus<R>({
  context,
  title,
  extra,
  onExtra,
}: {
  readonly context: GridContext<R>
  /** Name of the model, for files. */
  readonly title: string
  /** What the owner adds to a saved view, and takes out of one. */
  readonly extra?: () => string
  readonly onExtra?: (extra: string) => void
}) {
  const { store } = context
  const menu = useStore(store, (state) => state.menu)
  const setOpen = (name: 'views' | 'columns') => (isOpen: boolean) =>
    store.setState({ menu: isOpen ? name : null })
  return (
    <div className="flex shrink-0 items-center">
      <Popover
        label={t('grid.views')}
        className="w-72 p-2"
        align="end"
        open={menu === 'views'}
        onOpenChange={setOpen('views')}
        trigger={<IconButton icon={Bookmark} label={t('grid.views')} />}
      >
        <SavedViews
          context={context}
          extra={extra}
          onExtra={onExtra}
          onDone={() => setOpen('views')(false)}
        />
      </Popover>
      <Popover
        label={t('grid.columns')}
        className="w-72 p-2"
        align="end"
        open={menu === 'columns'}
        onOpenChange={setOpen('columns')}
        trigger={<IconButton icon={Columns3} label={t('grid.columns')} />}
      >
        <ColumnChoice context={context} />
      </Popover>
      <ExportMenu context={context} title={title} />
    </div>
  )
}

function ColumnChoice<R>({ context }: { readonly context: GridContext<R> }) {
  const { source, store, columns } = context
  const view = useStore(store, (state) => state.view)
  const [search, setSearch] = useState('')
  const wanted = foldText(search).trim()
  const listed = inOrder(source.columns, view.order).filter(({ label }) => foldText(label).includes(wanted))
  const sections = [...new Set(listed.map(({ section }) => section ?? ''))]
  return (
    <div>
      {source.columns.length > 16 && (
        <input
          type="text"
          className={`${inputLook} mb-1`}
          aria-label={t('grid.columns.search')}
          placeholder={t('grid.columns.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <div className="max-h-72 overflow-y-auto px-1">
        {sections.map((section) => (
          <fieldset key={section}>
            {section !== '' && <legend className="pt-1 text-xs font-medium text-ink-3">{section}</legend>}
            {listed
              .filter((column) => (column.section ?? '') === section)
              .map(({ id, label }) => (
                <Checkbox
                  key={id}
                  label={label}
                  checked={columns.some((column) => column.id === id)}
                  onChange={(on) => showColumn(context, id, on)}
                />
              ))}
          </fieldset>
        ))}
      </div>
      <Button
        variant="ghost"
        className="mt-1 w-full"
        onClick={() => changeView(store, { shown: {}, widths: {}, order: [] })}
      >
        {t('grid.columns.reset')}
      </Button>
    </div>
  )
}

function ExportMenu<R>({ context, title }: { readonly context: GridContext<R>; readonly title: string }) {
  const save = async (format: TableFormat, isAll: boolean) => {
    const name = await exportTable(sheetOf(context, isAll), title, format)
    context.tell(t('app.fileSaved', { name }))
  }
  const { length } = context.rows
  return (
    <Menu
      align="end"
      entries={[
        { label: t('grid.export.shownXlsx', { n: length }), onSelect: () => void save('xlsx', false) },
        { label: t('grid.export.shownCsv', { n: length }), onSelect: () => void save('csv', false) },
        'separator',
        {
          label: t('grid.export.allXlsx', { n: context.allRows.length }),
          onSelect: () => void save('xlsx', true),
        },
        {
          label: t('grid.export.allCsv', { n: context.allRows.length }),
          onSelect: () => void save('csv', true),
        },
      ]}
    >
      <IconButton icon={Download} label={t('grid.export')} />
    </Menu>
  )
}

/** Title of the open model, for the names of files. */
export function useModelTitle(): string {
  return useDocument(({ document }) => document.tables.model['model:main']?.title ?? '')
}
