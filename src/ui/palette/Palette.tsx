import { ChevronDown, ChevronRight, Search, X } from 'lucide-react'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { showStencils } from '../../app/actions/show-stencils.ts'
import type { Stencil } from '../../engine/pack.ts'
import { t } from '../../messages/messages.ts'
import { insertStencil } from '../canvas/insert-stencil.ts'
import { ComponentSection } from '../components/ComponentSection.tsx'
import { useComponents } from '../components/use-components.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useDocument, useEditor, usePacks, useSession, useVocabulary } from '../hooks/use-editor.ts'
import { useAskedFocus } from '../shell/side-state.ts'
import { useShortcut } from '../shell/use-action.ts'
import { DropGhost } from './DropGhost.tsx'
import { moveByArrows } from './move-by-arrows.ts'
import { StencilIcon } from './StencilIcon.tsx'
import { paletteContent, type StencilGroup, searchStencils } from './search-stencils.ts'
import { useCollapsed } from './use-collapsed.ts'
import { usePaletteDrag } from './use-palette-drag.ts'

/** What can be drawn: drag a stencil onto the canvas, or press Enter on it. a key goes to the search. */
export function Palette({ asked }: { readonly asked: number }) {
  const vocabulary = useVocabulary()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [query, setQuery] = useState('')
  const [collapsed, toggle] = useCollapsed()
  const imported = usePacks((state) => state.own.packs)
  const content = useMemo(() => paletteContent(vocabulary.stencils, imported), [vocabulary, imported])
  const groups = useMemo(() => searchStencils(content.stencils, query, content.order), [content, query])
  const list = useRef<HTMLDivElement>(null)
  const count = groups.reduce((sum, group) => sum + group.stencils.length, 0)
  const isSearching = query.trim() !== ''
  const kept = useComponents(query)
  const hasComponents = kept.components.length > 0
  const components = (
    <ComponentSection
      {...kept}
      isOpen={isSearching || !collapsed.has(componentsGroup)}
      onToggle={isSearching ? null : () => toggle(componentsGroup)}
    />
  )

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    const first = list.current?.querySelector<HTMLButtonElement>('[data-stencil]')
    if (event.key === 'ArrowDown') first?.focus()
    else if (isSearching) first?.click()
  }

  return (
    <section aria-label={t('palette.region')} className="flex h-full flex-col bg-panel">
      <PaletteSearch asked={asked} query={query} onQuery={setQuery} onKeyDown={onKeyDown} />
      <p aria-live="polite" className="sr-only">
        {isSearching && t('palette.results', { n: count })}
      </p>
      {isReadOnly && <p className="px-3 pb-2 text-xs text-ink-3">{t('palette.readOnly')}</p>}
      <div ref={list} className="min-h-0 flex-1 overflow-y-auto px-3 pb-4">
        {hasComponents && components}
        {groups.map((group) => (
          <Group
            key={group.name}
            group={group}
            isOpen={isSearching || !collapsed.has(group.name)}
            onToggle={isSearching ? null : () => toggle(group.name)}
          />
        ))}
        {!hasComponents && !isSearching && components}
        {count === 0 && !hasComponents && (
          <p className="py-6 text-center text-xs text-ink-3">{t('palette.noResult', { query })}</p>
        )}
      </div>
      <DropGhost />
    </section>
  )
}

/** No section of stencils is called so. */
const componentsGroup = '@components'

interface PaletteSearchProps {
  /** Counts how often the field was asked for: it takes the keyboard. */
  readonly asked: number
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function PaletteSearch({ asked, query, onQuery, onKeyDown }: PaletteSearchProps) {
  const field = useRef<HTMLInputElement>(null)
  const shortcut = useShortcut(showStencils)
  useAskedFocus(useEditor(), asked, () => {
    field.current?.focus()
    field.current?.select()
  })
  return (
    <div className="relative m-3 mb-1 shrink-0">
      <Search aria-hidden="true" size={15} className="absolute top-2 start-2.5 text-ink-3" />
      <input
        ref={field}
        type="search"
        aria-label={t('palette.search')}
        placeholder={t('palette.search')}
        value={query}
        className="h-8 w-full rounded-md border border-line bg-canvas pe-8 ps-8 text-sm placeholder:text-ink-3 [&::-webkit-search-cancel-button]:hidden"
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') {
            event.preventDefault()
            onQuery('')
          } else onKeyDown(event)
        }}
      />
      {query === '' && shortcut !== undefined && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute top-1.5 end-1.5 rounded-sm border border-line bg-panel px-1.5 font-sans text-xs text-ink-3"
        >
          {shortcut}
        </span>
      )}
      {query !== '' && (
        <IconButton
          icon={X}
          size="small"
          label={t('palette.clear')}
          className="absolute top-1 end-1"
          onClick={() => {
            onQuery('')
            field.current?.focus()
          }}
        />
      )}
    </div>
  )
}

interface GroupProps {
  readonly group: StencilGroup
  readonly isOpen: boolean
  /** Null while a search keeps every section open. */
  readonly onToggle: (() => void) | null
}

function Group({ group, isOpen, onToggle }: GroupProps) {
  const id = useId()
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <div>
      <h2 className="sticky top-0 z-10 bg-panel">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          disabled={onToggle === null}
          className="flex h-8 w-full items-center justify-between gap-1 text-start text-xs font-semibold text-ink-2"
          onClick={onToggle ?? undefined}
        >
          {group.name}
          {onToggle !== null && <Chevron aria-hidden="true" size={14} className="text-ink-3" />}
        </button>
      </h2>
      <div id={id} hidden={!isOpen} className={isOpen ? 'grid grid-cols-2 gap-1.5 pb-2' : ''}>
        {isOpen && group.stencils.map((stencil) => <Tile key={stencil.id} stencil={stencil} />)}
      </div>
    </div>
  )
}

function Tile({ stencil }: { stencil: Stencil }) {
  const editor = useEditor()
  const startDrag = usePaletteDrag()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const isArmed = useSession((state) => state.stencil === stencil.id)
  return (
    <button
      type="button"
      data-stencil={stencil.id}
      disabled={isReadOnly}
      aria-pressed={stencil.base === 'flow' ? isArmed : undefined}
      title={stencil.description}
      className={`flex min-h-15 touch-none flex-col items-center justify-center gap-1 rounded-md border px-1 py-1.5 text-center text-xs leading-tight transition-colors duration-150 select-none disabled:opacity-50 ${
        isArmed
          ? 'border-accent bg-accent-tint text-accent'
          : 'border-line text-ink enabled:hover:border-accent enabled:hover:bg-accent-tint'
      }`}
      onPointerDown={(event) =>
        startDrag({ ghost: { stencil: stencil.id }, put: (at) => insertStencil(editor, stencil, at) }, event)
      }
      onClick={() => insertStencil(editor, stencil, null)}
      onKeyDown={moveByArrows}
    >
      <StencilIcon name={stencil.icon} />
      <span className="line-clamp-2 w-full break-words">{stencil.name}</span>
    </button>
  )
}
