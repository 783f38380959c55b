import { Search, SearchX } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { nextResult } from '../../app/actions/next-result.ts'
import { previousResult } from '../../app/actions/previous-result.ts'
import { searchOf } from '../../app/search/search-of.ts'
import { t } from '../../messages/messages.ts'
import type { SubjectId } from '../../model/tables.ts'
import { EmptyState } from '../controls/EmptyState.tsx'
import { SearchField } from '../controls/SearchField.tsx'
import { useEditor } from '../hooks/use-editor.ts'
import { useAskedFocus } from '../shell/side-state.ts'
import { useShortcut } from '../shell/use-action.ts'
import { goTo, subjectsOf } from './go-to-result.ts'
import { ResultGroupView } from './ResultGroupView.tsx'
import { linesOf, type ResultLine } from './result-lines.ts'

/**
 * Looks for words in everything that the model says. The field keeps the keyboard: arrows go through the results, Enter
 * goes to one. What was found is highlighted in the diagram while the search is open.
 */
export function SearchPanel({ asked }: { readonly asked: number }) {
  const editor = useEditor()
  const search = searchOf(editor)
  const { query, groups, isBusy, at } = useStore(search.store)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  const id = useId()
  const lines = useMemo(() => (groups ?? []).flatMap(linesOf), [groups])
  const count = (groups ?? []).reduce((sum, group) => sum + group.count, 0)
  const next = useShortcut(nextResult)
  const previous = useShortcut(previousResult)
  useHighlight()

  useAskedFocus(editor, asked, () => {
    const field = panel.current?.querySelector('input')
    field?.focus()
    field?.select()
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: other results begin anew
  useEffect(() => setActive(-1), [query])

  useEffect(() => {
    list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && lines.length > 0) {
      const from = active === -1 && step === -1 ? 0 : active
      setActive((from + step + lines.length) % lines.length)
    } else if (event.key === 'Enter') {
      const line = lines[Math.max(active, 0)]
      if (line !== undefined) choose(line, true)
    } else return
    event.preventDefault()
  }

  function choose(line: ResultLine, focus: boolean): void {
    if (line.kind === 'more') {
      search.unfold(line.group)
      return
    }
    search.store.setState({ at: line.result.id })
    goTo(editor, line.result, focus)
  }

  const activeId = active >= 0 ? `${id}-${active}` : undefined
  return (
    <section ref={panel} aria-label={t('search.region')} className="flex h-full min-h-0 flex-col bg-panel">
      <div className="shrink-0 p-3 pb-2">
        <SearchField
          label={t('search.field')}
          value={query}
          onChange={search.look}
          clearLabel={t('search.clear')}
          onKeyDown={onKeyDown}
          list={{ id, activeId }}
        />
        <p role="status" className="pt-1.5 text-xs text-ink-3 tabular-nums">
          {groups === null ? (isBusy ? t('search.busy') : '') : t('search.count', { n: count })}
        </p>
      </div>
      {groups === null && !isBusy && (
        <EmptyState icon={Search} title={t('search.empty')}>
          {t('search.emptyHelp')}
        </EmptyState>
      )}
      {groups !== null && count === 0 && (
        <EmptyState icon={SearchX} title={t('search.none', { query })}>
          {t('search.noneHelp')}
        </EmptyState>
      )}
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={t('search.results')}
        hidden={count === 0}
        className="min-h-0 flex-1 overflow-y-auto px-1.5 pb-3"
      >
        {groups?.map((group) => (
          <ResultGroupView
            key={group.kind}
            group={group}
            idPrefix={id}
            from={lines.findIndex((line) => line.kind === 'result' && line.result === group.results[0])}
            active={active}
            at={at}
            onChoose={(line) => choose(line, false)}
          />
        ))}
      </div>
      {count > 0 && next !== undefined && previous !== undefined && (
        <p className="shrink-0 border-t border-line px-3 py-1.5 text-xs text-ink-3">
          {t('search.steps', { next, previous })}
        </p>
      )}
    </section>
  )
}

/** So many results are looked up in the model to be highlighted. */
const mostLit = 2_000

/** The diagram follows once the results have been the same for so long. */
const restMs = 200

/** Highlights what was found in the diagram, while no threat is in hand; takes it back when the search ends. */
function useHighlight(): void {
  const editor = useEditor()
  const groups = useStore(searchOf(editor).store, (state) => state.groups)
  useEffect(() => {
    if (groups === null) return
    const drawn = groups.filter(({ kind }) => kind === 'element' || kind === 'flow' || kind === 'boundary')
    const direct = drawn.flatMap(({ ids }) => ids.slice(0, mostLit)) as SubjectId[]
    const about = () =>
      groups.flatMap(({ results }) => results.flatMap((result) => subjectsOf(editor, result)))
    const highlight = [...new Set(direct.length > 0 ? direct : about())]
    // While letters are typed the diagram stays as it is: to dim thousands of things takes longer than a letter.
    const timer = setTimeout(() => editor.session.setState({ highlight }), restMs)
    return () => {
      clearTimeout(timer)
      if (editor.session.getState().highlight === highlight) editor.session.setState({ highlight: [] })
    }
  }, [editor, groups])
}
