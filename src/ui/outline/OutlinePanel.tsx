import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { overlay as threatBadges } from '../canvas/overlays/threats.ts'
import { useOverlay } from '../canvas/use-overlay.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useDocument, useEditor, useSession } from '../hooks/use-editor.ts'
import { useAskedFocus } from '../shell/side-state.ts'
import { OutlineAdd } from './OutlineAdd.tsx'
import { OutlineEdit } from './OutlineEdit.tsx'
import { OutlineLine } from './OutlineLine.tsx'
import { createOutlineRows } from './outline-rows.ts'
import { outlineOf, setOpen } from './outline-state.ts'
import type { OutlineRow } from './outline-tree.ts'
import { subjectOf } from './row-words.ts'
import { useFollowSelection } from './use-follow-selection.ts'
import { selectRange, useOutlineKeys } from './use-outline-keys.ts'

const lineHeight = 26
const estimateSize = () => lineHeight

/**
 * The model as a tree: diagrams, boundaries, elements, and the flows of each. The same selection as in the diagram, and
 * everything can be edited in it. The tree has the focus and names the active line; only lines in view have elements.
 */
export function OutlinePanel({ asked }: { readonly asked: number }) {
  const editor = useEditor()
  const document = useDocument((state) => state.document)
  const diagram = useSession((state) => state.diagram)
  const selection = useSession((state) => state.selection)
  const { toggled, active, renaming } = useStore(outlineOf(editor))
  const [rowsOf] = useState(createOutlineRows)
  const rows = useMemo(() => rowsOf(document, toggled, diagram), [rowsOf, document, toggled, diagram])
  const { input } = useOverlay()
  const badges = threatBadges.badges(input)
  const selected = useMemo(() => new Set<string | null>(selection), [selection])
  const tree = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    overscan: 8,
  })
  const at = useMemo(() => rows.findIndex(({ key }) => key === active), [rows, active])
  const onKeyDown = useOutlineKeys(rows, () =>
    Math.max(1, Math.floor((tree.current?.clientHeight ?? 0) / lineHeight) - 1),
  )
  useFollowSelection(rows)
  useAskedFocus(editor, asked, () => {
    if (active === null) outlineOf(editor).setState({ active: rows[0]?.key ?? null })
    tree.current?.focus()
  })

  useEffect(() => {
    if (at === -1) return
    // With the next frame, which lays the page out anyway.
    const frame = requestAnimationFrame(() => virtual.scrollToIndex(at))
    return () => cancelAnimationFrame(frame)
  }, [at, virtual])
  const giveFocusBack = useCallback(() => tree.current?.focus(), [])
  const shown = useRef(rows)
  shown.current = rows
  const selectTo = useCallback((row: OutlineRow) => selectRange(editor, shown.current, row), [editor])

  const items = virtual.getVirtualItems()
  const isAnyOpen = useMemo(() => rows.some(({ isOpen, level }) => isOpen === true && level > 1), [rows])
  return (
    <section aria-label={t('outline.region')} className="flex h-full min-h-0 flex-col bg-panel">
      <div className="flex shrink-0 items-center gap-1 px-2 py-1.5">
        <OutlineAdd active={rows[at]} />
        <span className="ms-auto text-xs text-ink-3 tabular-nums">
          {selection.length > 1 && t('outline.selected', { n: selection.length })}
        </span>
        <IconButton
          size="small"
          icon={isAnyOpen ? ChevronsDownUp : ChevronsUpDown}
          label={isAnyOpen ? t('outline.collapseAll') : t('outline.expandAll')}
          onClick={() => setOpen(editor, rows.filter(isBelowDiagram), !isAnyOpen)}
        />
      </div>
      <div
        ref={tree}
        role="tree"
        tabIndex={0}
        aria-label={t('outline.tree')}
        aria-multiselectable
        aria-activedescendant={at === -1 || !items.some(({ index }) => index === at) ? undefined : lineId(at)}
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (at === -1) outlineOf(editor).setState({ active: rows[0]?.key ?? null })
        }}
        className="group/tree min-h-0 flex-1 overflow-y-auto outline-none focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent"
      >
        <div role="presentation" className="relative w-full" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start, key }) => {
            const row = rows[index]
            if (row === undefined) return null
            const subject = subjectOf(row.item)
            return (
              <OutlineLine
                key={key}
                id={lineId(index)}
                row={row}
                top={start}
                badge={(subject === null ? undefined : badges.get(subject)) ?? null}
                isActive={index === at}
                isSelected={
                  subject === null
                    ? row.item.diagram === diagram && selection.length === 0
                    : selected.has(subject)
                }
                isRenaming={renaming === row.key}
                selectTo={selectTo}
                giveFocusBack={giveFocusBack}
              />
            )
          })}
        </div>
      </div>
      <OutlineEdit row={rows[at]} />
    </section>
  )
}

function lineId(index: number): string {
  return `outline-line-${index}`
}

function isBelowDiagram({ item }: OutlineRow): boolean {
  return item.kind !== 'diagram'
}
