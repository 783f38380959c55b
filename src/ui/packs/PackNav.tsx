import { CircleAlert, Plus } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { Count } from '../controls/Count.tsx'
import { classNames } from '../controls/class-names.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { SearchField } from '../controls/SearchField.tsx'
import { type Entry, entriesOf, entryTables, tableKeys } from './entries.ts'
import { type EntryTable, isAtOrBelow, useOpenPack, usePack } from './use-pack.ts'

export interface PackNavProps {
  readonly part: EntryTable | 'about'
  /** Index of the entry on the screen; -1 for none. */
  readonly index: number
  readonly onPart: (part: EntryTable | 'about') => void
  readonly onEntry: (table: EntryTable, id: string) => void
  readonly onAdd: (table: EntryTable) => void
}

/** What is in the pack: its tables, and the entries of the one in hand. */
export function PackNav(props: PackNavProps) {
  const pack = usePack()
  const { editor, isReadOnly } = useOpenPack()
  const problems = useStore(editor.store, (state) => state.problems)
  const isFaulty = (path: string) => problems.some((problem) => isAtOrBelow(problem, path))
  const { part } = props
  return (
    <nav aria-label={t('packs.contents')} className="flex h-full flex-col">
      <div className="flex shrink-0 flex-col gap-0.5 border-b border-line p-2">
        <button
          type="button"
          aria-current={part === 'about' ? 'page' : undefined}
          onClick={() => props.onPart('about')}
          className={classNames(lineLook, part === 'about' && chosenLook)}
        >
          <span className="flex-1 text-start">{t('packs.about')}</span>
          {['name', 'version', 'extends'].some(isFaulty) && <Fault />}
        </button>
        {entryTables.map((table) => (
          <div key={table} className="flex items-center gap-1">
            <button
              type="button"
              aria-current={part === table ? 'true' : undefined}
              onClick={() => props.onPart(table)}
              className={classNames(
                lineLook,
                'flex-1',
                part === table && 'bg-line/50 font-semibold text-ink',
              )}
            >
              <span className="flex-1 text-start">{t(tableKeys[table].plural)}</span>
              {pack[table].some((_, at) => isFaulty(`${table}[${at}]`)) && <Fault />}
              <Count value={pack[table].length} />
            </button>
            {!isReadOnly && (
              <IconButton
                size="small"
                icon={Plus}
                label={t(tableKeys[table].add)}
                onClick={() => props.onAdd(table)}
              />
            )}
          </div>
        ))}
      </div>
      {part !== 'about' && (
        <Entries
          key={part}
          entries={entriesOf(pack, part)}
          chosen={props.index}
          isFaulty={(at) => isFaulty(`${part}[${at}]`)}
          onChoose={(id) => props.onEntry(part, id)}
        />
      )}
    </nav>
  )
}

function Entries({
  entries,
  chosen,
  isFaulty,
  onChoose,
}: {
  readonly entries: readonly Entry[]
  readonly chosen: number
  readonly isFaulty: (index: number) => boolean
  readonly onChoose: (id: string) => void
}) {
  const [query, setQuery] = useState('')
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = entries.filter(({ id, name, group }) => {
    const text = `${id} ${name} ${group}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-0.5 overflow-y-auto p-2">
      {entries.length > 8 && (
        <SearchField label={t('packs.search')} value={query} onChange={setQuery} className="mb-1 shrink-0" />
      )}
      <ul className="flex flex-col gap-0.5">
        {shown.map(({ index, id, name, hint }) => (
          <li key={index}>
            <button
              type="button"
              aria-current={index === chosen ? 'page' : undefined}
              ref={index === chosen ? reveal : null}
              onClick={() => onChoose(id)}
              className={classNames(
                lineLook,
                'h-auto min-h-7 items-start py-1',
                index === chosen && chosenLook,
              )}
            >
              <span className="min-w-0 flex-1 text-start">
                <span className="line-clamp-2 break-words">{name}</span>
                <span className="block truncate text-2xs text-ink-2">{hint}</span>
              </span>
              {isFaulty(index) && <Fault />}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="px-2 py-1 text-xs text-ink-3">
          {entries.length === 0 ? t('packs.noEntries') : t('packs.noneFound')}
        </p>
      )}
    </div>
  )
}

/** The entry on the screen is in view, also when a link led to it. */
function reveal(node: HTMLElement | null): void {
  node?.scrollIntoView({ block: 'nearest' })
}

function Fault() {
  return (
    <span role="img" aria-label={t('packs.hasProblem')} title={t('packs.hasProblem')} className="text-high">
      <CircleAlert aria-hidden="true" size={14} strokeWidth={2} />
    </span>
  )
}

const lineLook =
  'flex h-7 w-full items-center gap-1.5 rounded-md px-2 text-sm text-ink-2 transition-colors duration-150 hover:bg-line/60 hover:text-ink'
const chosenLook = 'bg-accent-tint font-medium text-accent hover:bg-accent-tint hover:text-accent'
