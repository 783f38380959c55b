import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { t } from '../../messages/messages.ts'
import { arrangeEntries, type EntrySection, type FoundEntry } from './arrange-entries.ts'
import { EntryLine } from './EntryLine.tsx'
import { takeLetters } from './early-letters.ts'
import { type Entry, groupTitle } from './entry.ts'
import { recentCommands, rememberCommand } from './recent.ts'

export interface CommandDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** All there is, made when the dialog opens. */
  readonly entries: readonly Entry[]
  /** What was found elsewhere for what is typed; it stands below the best entries. */
  readonly found?: readonly EntrySection[]
  readonly onQuery?: (query: string) => void
}

/** Everything that can be done or gone to, found by a few letters. */
export function CommandDialog({ isOpen, onClose, entries, found = [], onQuery }: CommandDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const isRunning = useRef(false)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [recent, setRecent] = useState<readonly string[]>([])
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const sections = useMemo(() => {
    const [best, ...rest] = arrangeEntries(entries, query, recent)
    if (query.trim() === '') return best === undefined ? [] : [best, ...rest]
    // What fits best stays where it is while the model is searched.
    return best === undefined ? found : [best, ...found, ...rest]
  }, [entries, query, recent, found])
  const lines = sections.flatMap((section) => section.entries)
  const at = Math.min(active, lines.length - 1)

  const tell = useRef(onQuery)
  tell.current = onQuery
  useEffect(() => {
    if (!isOpen) return
    isRunning.current = false
    setRecent(recentCommands())
    const typed = takeLetters()
    setQuery(typed)
    if (typed !== '') tell.current?.(typed)
    setActive(0)
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [isOpen])

  useEffect(() => {
    list.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [at])

  function close(): void {
    if (isRunning.current) return
    onQuery?.('')
    onClose()
  }

  function run({ entry }: FoundEntry): void {
    if (entry.reason != null) return
    rememberCommand(entry.id)
    onQuery?.('')
    onClose()
    // Closed at once, the focus is back where it was before the entry asks for it; what it opens stays open.
    isRunning.current = true
    dialog.current?.close()
    entry.run()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key]
    if (step !== undefined && lines.length > 0) setActive((at + step + lines.length) % lines.length)
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      const line = lines[at]
      if (line !== undefined) run(line)
    } else return
    event.preventDefault()
  }

  let from = 0
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key for it
    <dialog
      ref={dialog}
      aria-label={t('search.commands')}
      onClose={close}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      className="mx-auto mt-[12dvh] mb-auto max-h-[min(560px,76dvh)] w-[min(640px,calc(100vw-32px))] flex-col overflow-hidden rounded-xl border border-line bg-panel p-0 text-ink shadow-float open:flex"
    >
      {isOpen && (
        <>
          <div className="relative shrink-0 border-b border-line">
            <Search aria-hidden="true" size={17} className="absolute top-3.5 start-4 text-ink-3" />
            <input
              type="text"
              role="combobox"
              aria-label={t('search.commandsField')}
              aria-expanded={true}
              aria-controls={id}
              aria-activedescendant={lines.length === 0 ? undefined : `${id}-${at}`}
              aria-autocomplete="list"
              placeholder={t('search.commandsField')}
              autoComplete="off"
              spellCheck={false}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value)
                setActive(0)
                onQuery?.(event.target.value)
              }}
              onKeyDown={onKeyDown}
              className="h-12 w-full bg-transparent pe-4 ps-11 text-[15px] outline-none placeholder:text-ink-3"
            />
          </div>
          <p role="status" className="sr-only">
            {query === '' ? '' : t('search.commandsCount', { n: lines.length })}
          </p>
          {lines.length === 0 && (
            <p className="px-4 py-8 text-center text-ink-2">{t('search.commandsNone', { query })}</p>
          )}
          <div
            ref={list}
            id={id}
            role="listbox"
            aria-label={t('search.commands')}
            tabIndex={-1}
            hidden={lines.length === 0}
            className="min-h-0 flex-1 overflow-y-auto p-1.5"
          >
            {sections.map(({ group, entries: members }) => {
              const first = from
              from += members.length
              return (
                // biome-ignore lint/a11y/useSemanticElements: a group of options of a list box
                <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
                  <div
                    id={`${id}-${group}`}
                    role="presentation"
                    className="px-2.5 pt-2 pb-1 text-xs font-semibold text-ink-3"
                  >
                    {groupTitle(group)}
                  </div>
                  {members.map((found, i) => (
                    <EntryLine
                      key={found.entry.id}
                      found={found}
                      id={`${id}-${first + i}`}
                      index={first + i}
                      isActive={at === first + i}
                      onRun={() => run(found)}
                    />
                  ))}
                </div>
              )
            })}
          </div>
          <p className="shrink-0 border-t border-line px-4 py-1.5 text-xs text-ink-3">
            {t('search.commandsHelp')}
          </p>
        </>
      )}
    </dialog>
  )
}

const steps: { readonly [key: string]: number | undefined } = { ArrowDown: 1, ArrowUp: -1 }
