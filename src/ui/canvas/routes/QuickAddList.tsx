import { Popover } from 'radix-ui'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Editor } from '../../../app/editor.ts'
import { flowToolsOf, type QuickAdd } from '../../../app/flows/flow-tools.ts'
import { placedIn } from '../../../drawing/placed.ts'
import { sizeFor } from '../../../drawing/sizes.ts'
import type { Stencil } from '../../../engine/pack.ts'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import { useDocument, useEditor, usePacks, useVocabulary } from '../../hooks/use-editor.ts'
import { StencilIcon } from '../../palette/StencilIcon.tsx'
import { paletteContent, searchStencils } from '../../palette/search-stencils.ts'
import { canvasOf } from '../canvas-state.ts'
import { focusSubject } from '../focus-subject.ts'
import { toDiagram } from '../viewport.ts'
import { addNext, beside } from './add-next.ts'
import { likelyNext } from './likely-next.ts'

/** What can be added here, to be chosen by typing, with what usually comes next first. */
export function QuickAddList() {
  const editor = useEditor()
  const request = useStore(flowToolsOf(editor), (state) => state.quickAdd)
  if (request === null) return null
  return <List request={request} />
}

interface Section {
  readonly name: string
  readonly stencils: readonly Stencil[]
}

function List({ request }: { readonly request: QuickAdd }) {
  const editor = useEditor()
  const document = useDocument((state) => state.document)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const sections = useSections(request, query)
  const options = sections.flatMap(({ stencils }) => stencils)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const anchor = useMemo(
    () => ({ current: { getBoundingClientRect: () => anchorRect(editor, request) } }),
    [editor, request],
  )
  const close = () => flowToolsOf(editor).setState({ quickAdd: null })
  const choose = (stencil: Stencil | undefined) => {
    if (stencil === undefined) return
    close()
    addNext(editor, stencil, request)
  }
  const source = request.from === null ? undefined : get(document, 'element', request.from)
  const label = source === undefined ? t('routes.add') : t('routes.addAfter', { name: source.name })

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && options.length > 0) {
      const next = (active + step + options.length) % options.length
      setActive(next)
      list.current
        ?.querySelector(`[id="${CSS.escape(`${id} ${next}`)}"]`)
        ?.scrollIntoView({ block: 'nearest' })
      event.preventDefault()
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      choose(options[active])
    }
  }

  let index = -1
  return (
    <Popover.Root open modal={false} onOpenChange={(isOpen) => !isOpen && close()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          side="right"
          align="start"
          sideOffset={8}
          collisionPadding={8}
          aria-label={label}
          className="z-50 flex max-h-80 w-72 flex-col rounded-lg border border-line bg-panel text-ink shadow-float"
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            const { renaming, selection } = editor.session.getState()
            const [first] = selection
            if (renaming !== null) return
            if (first === undefined) canvasOf(editor).getState().surface?.focus({ preventScroll: true })
            else focusSubject(editor, first)
          }}
        >
          <input
            role="combobox"
            aria-expanded="true"
            aria-controls={id}
            aria-activedescendant={options.length > 0 ? `${id} ${active}` : undefined}
            aria-label={label}
            placeholder={t('routes.search')}
            value={query}
            className="m-2 h-8 shrink-0 rounded-md border border-line bg-canvas px-2.5 text-sm placeholder:text-ink-3"
            onChange={(event) => {
              setQuery(event.currentTarget.value)
              setActive(0)
            }}
            onKeyDown={onKeyDown}
          />
          <p aria-live="polite" className="sr-only">
            {query !== '' && t('routes.results', { n: options.length })}
          </p>
          <div
            id={id}
            ref={list}
            role="listbox"
            aria-label={label}
            className="min-h-0 overflow-y-auto px-2 pb-2"
          >
            {sections.map((section) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options, which HTML has only within a select
              <div key={section.name} role="group" aria-label={section.name}>
                <p aria-hidden="true" className="px-1 pt-1.5 pb-0.5 text-xs font-semibold text-ink-3">
                  {section.name}
                </p>
                {section.stencils.map((stencil) => {
                  index += 1
                  return (
                    <Option
                      key={stencil.id}
                      id={`${id} ${index}`}
                      stencil={stencil}
                      isActive={index === active}
                      onChoose={() => choose(stencil)}
                    />
                  )
                })}
              </div>
            ))}
            {options.length === 0 && (
              <p className="px-1 py-3 text-xs text-ink-3">{t('routes.noResult', { query })}</p>
            )}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

interface OptionProps {
  readonly id: string
  readonly stencil: Stencil
  readonly isActive: boolean
  readonly onChoose: () => void
}

function Option({ id, stencil, isActive, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      title={stencil.description}
      onClick={onChoose}
      className={`flex min-h-7 cursor-pointer items-center gap-2 rounded-md px-2 text-sm hover:bg-line/50 ${isActive ? 'bg-accent-tint text-accent' : ''}`}
    >
      <StencilIcon name={stencil.icon} size={16} />
      {stencil.name}
    </div>
  )
}

/** Added last, likely next, then all there is; each stencil once. Of a search only what it finds. */
function useSections({ from }: QuickAdd, query: string): readonly Section[] {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const own = usePacks((state) => state.own.packs)
  const recent = useStore(flowToolsOf(editor), (state) => state.recent)
  return useMemo(() => {
    const content = paletteContent(vocabulary.stencils, own)
    const isOffered = ({ id, base }: Stencil) =>
      from === null ? base !== 'flow' : base !== 'boundary' && vocabulary.isPart(id) && base !== 'flow'
    const groups = searchStencils(content.stencils.filter(isOffered), query, content.order)
    const stencilOf = from === null ? null : (get(document, 'element', from)?.stencil ?? null)
    if (query.trim() !== '') return groups
    const seen = new Set<string>()
    const fresh = (stencils: readonly Stencil[]) =>
      stencils.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined)
    const last = recent.flatMap((id) => vocabulary.stencil(id) ?? []).filter(isOffered)
    return [
      { name: t('routes.likely'), stencils: fresh(likelyNext(vocabulary, document, stencilOf)) },
      { name: t('routes.recent'), stencils: fresh(last) },
      ...groups.map(({ name, stencils }) => ({ name, stencils: fresh(stencils) })),
    ].filter(({ stencils }) => stencils.length > 0)
  }, [vocabulary, document, own, recent, from, query])
}

/** Where the new element will stand, on the screen. */
function anchorRect(editor: Editor, { from, at, direction }: QuickAdd): DOMRect {
  const { viewport, canvasSize, diagram } = editor.session.getState()
  const surface = canvasOf(editor).getState().surface?.getBoundingClientRect()
  const origin =
    from === null ? undefined : placedIn(editor.document.getState().document, diagram).boxes.get(from)
  const besideIt = origin === undefined ? null : beside(origin, sizeFor('process', '', ''), direction)
  const place = at ?? besideIt ?? toDiagram(viewport, canvasSize.w / 2, canvasSize.h / 2)
  const x = (surface?.left ?? 0) + place.x * viewport.zoom + viewport.x
  const y = (surface?.top ?? 0) + place.y * viewport.zoom + viewport.y
  return new DOMRect(x - 4, y - 4, 8, 8)
}
