import { ArrowLeft, ArrowRight, ChevronDown, ChevronRight, SquareDashed, Workflow } from 'lucide-react'
import { type DragEvent, type MouseEvent, memo, useEffect, useRef, useState } from 'react'
import { isApple } from '../../app/platform.ts'
import { renameSubject } from '../../commands/rename-subject.ts'
import { t } from '../../messages/messages.ts'
import { type Document, get } from '../../model/document.ts'
import type { SubjectId } from '../../model/tables.ts'
import type { Badge } from '../canvas/badges.ts'
import { classNames } from '../controls/class-names.ts'
import { LevelMark } from '../controls/LevelMark.tsx'
import { useDocument, useEditor, useVocabulary } from '../hooks/use-editor.ts'
import { StencilIcon } from '../palette/StencilIcon.tsx'
import { isMovable, moveInto } from './move-into.ts'
import { outlineOf, setOpen } from './outline-state.ts'
import type { OutlineItem, OutlineRow } from './outline-tree.ts'
import { rowLabel, rowSpoken, subjectOf } from './row-words.ts'
import { goToRow, selectRow, startRenaming, toggleRow } from './use-outline-keys.ts'

interface OutlineLineProps {
  readonly id: string
  readonly row: OutlineRow
  /** Selects all from where the selection began up to a line. */
  readonly selectTo: (row: OutlineRow) => void
  /** CSS pixels from the upper edge of the tree. */
  readonly top: number
  readonly badge: Badge | null
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isRenaming: boolean
  readonly giveFocusBack: () => void
}

/** One line of the outline. It can be dragged onto a boundary, or onto the diagram to stand in none. */
export const OutlineLine = memo((props: OutlineLineProps) => {
  const { row, badge, isActive, isSelected, isRenaming } = props
  const { item } = row
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [isOver, setOver] = useState(false)
  const subject = subjectOf(item)
  // What it says, and no more of the document: an edit elsewhere leaves the line as it is.
  const stencil = useDocument(({ document }) =>
    item.kind === 'element' ? get(document, 'element', item.subject)?.stencil : undefined,
  )
  const typeName = stencil === undefined ? '' : (vocabulary.stencil(stencil)?.name ?? '')
  const label = useDocument(({ document }) => rowLabel(document, item))
  const spokenOf = (document: Document) =>
    rowSpoken(document, item, typeName === label ? '' : typeName, badge?.words ?? '')
  const before = useDocument(({ document }) => spokenOf(document).before)
  const after = useDocument(({ document }) => spokenOf(document).after)

  function onClick(event: MouseEvent): void {
    if (event.shiftKey) props.selectTo(row)
    else if (isApple() ? event.metaKey : event.ctrlKey) toggleRow(editor, row)
    else if (item.kind === 'diagram') goToRow(editor, row)
    else selectRow(editor, row)
    props.giveFocusBack()
  }

  const canTake = item.kind === 'boundary' || item.kind === 'diagram'
  function onDrop(event: DragEvent): void {
    setOver(false)
    const dropped = event.dataTransfer.getData(dragType) as SubjectId
    if (!isMovable(dropped)) return
    event.preventDefault()
    moveInto(editor, dropped, item.kind === 'boundary' ? item.subject : null)
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys of its lines
    // biome-ignore lint/a11y/useFocusableInteractive: the tree names the active one
    <div
      id={props.id}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-expanded={row.isOpen ?? undefined}
      aria-selected={isSelected}
      draggable={!isReadOnly && isMovable(subject)}
      onClick={onClick}
      onDoubleClick={() => startRenaming(editor, row)}
      onDragStart={(event) => subject !== null && event.dataTransfer.setData(dragType, subject)}
      onDragOver={(event) => {
        if (!canTake || !event.dataTransfer.types.includes(dragType)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={classNames(
        'absolute inset-x-0 flex h-[26px] cursor-default items-center gap-1 pe-2 text-sm select-none',
        isSelected ? 'bg-accent-tint' : 'hover:bg-line/50',
        isOver && 'shadow-[inset_0_0_0_2px_var(--color-accent)]',
        isActive && 'group-focus-visible/tree:shadow-[inset_0_0_0_2px_var(--color-accent)]',
        item.kind === 'diagram' && 'font-medium',
      )}
      style={{ top: props.top, paddingInlineStart: 4 + (row.level - 1) * 12 }}
    >
      {row.isOpen === null ? (
        <span className="w-6 shrink-0" />
      ) : (
        <span
          aria-hidden="true"
          className="flex size-6 shrink-0 items-center justify-center text-ink-3"
          onClick={(event) => {
            event.stopPropagation()
            setOpen(editor, [row], row.isOpen === false)
          }}
        >
          {row.isOpen ? <ChevronDown size={14} /> : <ChevronRight size={14} className="rtl:-scale-x-100" />}
        </span>
      )}
      <ItemIcon item={item} icon={stencil === undefined ? '' : (vocabulary.stencil(stencil)?.icon ?? '')} />
      {isRenaming ? (
        <NameField
          row={row}
          name={nameIn(item, editor.document.getState().document)}
          onDone={props.giveFocusBack}
        />
      ) : (
        <>
          <span className="sr-only">{`${before} ${label}${after}`.trim()}</span>
          <span
            aria-hidden="true"
            className={classNames('min-w-0 flex-1 truncate', isFlow(item) && 'text-ink-2')}
            title={label}
          >
            {label}
          </span>
        </>
      )}
      {badge !== null && !isFlow(item) && <RowBadge badge={badge} />}
    </div>
  )
})

const dragType = 'application/x-glacis-subject'

function isFlow({ kind }: OutlineItem): boolean {
  return kind === 'out' || kind === 'in'
}

function ItemIcon({ item, icon }: { readonly item: OutlineItem; readonly icon: string }) {
  const look = {
    'aria-hidden': true,
    size: 14,
    strokeWidth: 1.75,
    className: 'shrink-0 text-ink-3 rtl:-scale-x-100',
  }
  switch (item.kind) {
    case 'diagram':
      return <Workflow {...look} />
    case 'boundary':
      return <SquareDashed {...look} className="shrink-0 text-boundary" />
    case 'element':
      return (
        <span className="shrink-0 text-ink-2">
          <StencilIcon name={icon} size={14} />
        </span>
      )
    case 'out':
      return <ArrowRight {...look} />
    case 'in':
      return <ArrowLeft {...look} />
  }
}

const tones = {
  high: 'bg-high-tint text-high',
  unacceptable: 'bg-high-tint text-high',
  medium: 'bg-medium-tint text-medium',
  low: 'bg-low-tint text-low',
  unrated: 'bg-unrated-tint text-unrated',
} as const
const levels = { high: 'High', unacceptable: 'High', medium: 'Medium', low: 'Low', unrated: null } as const

/** What it says is part of what the line is called. */
function RowBadge({ badge }: { readonly badge: Badge }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'flex h-4.5 shrink-0 items-center gap-1 rounded-full px-1.5 text-2xs font-medium tabular-nums',
        tones[badge.tone],
      )}
    >
      {badge.sign === 'done' ? '✓' : <LevelMark level={levels[badge.tone]} size={8} />}
      {badge.text}
    </span>
  )
}

function nameIn(item: OutlineItem, document: Document): string {
  if (item.kind === 'diagram') return get(document, 'diagram', item.diagram)?.name ?? ''
  const subject =
    get(document, 'element', item.subject) ??
    get(document, 'flow', item.subject) ??
    get(document, 'boundary', item.subject)
  return subject?.name ?? ''
}

/** The name of a line as a field; Enter keeps, Escape leaves it. */
function NameField({ row, name, onDone }: { row: OutlineRow; name: string; onDone: () => void }) {
  const editor = useEditor()
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  function finish(text: string | null, keepsFocus: boolean): void {
    if (isDone.current) return
    isDone.current = true
    const wanted = text?.trim() ?? ''
    const id = subjectOf(row.item) ?? row.item.diagram
    if (wanted !== '' && wanted !== name) {
      editor.dispatch(renameSubject, { id, name: wanted }, { label: t('canvas.rename') })
    }
    outlineOf(editor).setState({ renaming: null })
    if (keepsFocus) onDone()
  }

  return (
    <input
      ref={field}
      aria-label={t('outline.rename')}
      defaultValue={name}
      maxLength={300}
      spellCheck={false}
      className="h-5.5 min-w-0 flex-1 rounded-sm border border-accent bg-panel px-1 text-sm outline-none"
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(event.currentTarget.value, true)
        else if (event.key === 'Escape') finish(null, true)
        else return
        event.preventDefault()
      }}
      onBlur={(event) => finish(event.currentTarget.value, false)}
    />
  )
}
