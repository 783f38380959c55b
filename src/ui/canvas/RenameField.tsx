import { ViewportPortal } from '@xyflow/react'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { type Box, centreOf } from '../../base/geometry.ts'
import { renameSubject } from '../../commands/rename-subject.ts'
import { boxTitle, lineTitle } from '../../drawing/boundary-title.ts'
import { elementBaseOf } from '../../drawing/element-base.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { t } from '../../messages/messages.ts'
import type { BoundaryId, ElementId, FlowId, SubjectId } from '../../model/tables.ts'
import { useEditor, useSession, useVocabulary } from '../hooks/use-editor.ts'
import { focusSubject } from './focus-subject.ts'
import type { LiveDiagram } from './live-diagram.ts'
import { writeNote } from './write-note.ts'

/** The name of the subject being renamed, as a field where the name is drawn. */
export function RenameField({ live }: { live: LiveDiagram }) {
  const vocabulary = useVocabulary()
  const renaming = useSession((state) => state.renaming)
  const place = renaming === null ? null : placeOf(live, renaming, vocabulary)
  // What is written has to be read, from however far.
  const scale = useSession((state) => Math.max(1, 0.9 / state.viewport.zoom))
  if (renaming === null || place === null) return null
  return (
    <ViewportPortal>
      <Field key={renaming} subject={renaming} scale={place.isNote ? 1 : scale} {...place} />
    </ViewportPortal>
  )
}

interface FieldProps {
  readonly subject: SubjectId
  readonly name: string
  readonly box: Box
  /** Several lines: Enter begins another. */
  readonly isNote: boolean
  readonly scale: number
}

function Field({ subject, name, box, isNote, scale }: FieldProps) {
  const editor = useEditor()
  const field = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])

  function finish(text: string | null, keepFocus: boolean): void {
    if (isDone.current) return
    isDone.current = true
    const spaces = isNote ? /[^\S\n]+/gu : /\s+/gu
    const wanted = text?.replace(spaces, ' ').trim().slice(0, 300) ?? ''
    if (wanted !== '' && wanted !== name && isNote) writeNote(editor, subject, wanted)
    else if (wanted !== '' && wanted !== name) {
      editor.dispatch(renameSubject, { id: subject, name: wanted }, { label: t('canvas.rename') })
    }
    if (editor.session.getState().renaming === subject) editor.session.setState({ renaming: null })
    if (keepFocus) focusSubject(editor, subject)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation()
    const ends = event.key === 'Enter' && (!isNote || event.ctrlKey || event.metaKey)
    if (ends && !event.nativeEvent.isComposing) {
      event.preventDefault()
      finish(event.currentTarget.value, true)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      finish(null, true)
    }
  }

  return (
    <textarea
      ref={field}
      data-canvas-control
      className={`rename-field nodrag nopan nowheel ${isNote ? 'note-field' : ''}`}
      aria-label={isNote ? t('canvas.noteField') : t('canvas.renameField')}
      defaultValue={name}
      rows={1}
      maxLength={300}
      spellCheck={false}
      style={{ left: box.x, top: box.y, width: box.w, height: box.h, transform: `scale(${scale})` }}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value, false)}
    />
  )
}

interface NamePlace {
  readonly name: string
  readonly box: Box
  readonly isNote: boolean
}

function placeOf(live: LiveDiagram, subject: SubjectId, vocabulary: VocabularyIndex): NamePlace | null {
  const { document, placed, routes } = live
  const flow = document.tables.flow[subject as FlowId]
  if (flow !== undefined) {
    const route = routes.get(flow.id)
    if (route === undefined) return null
    const box = route.label?.box ?? around(route.mid, 90, 19)
    return { name: flow.name, box: wide(box, 130, 24), isNote: false }
  }
  const placement = placed.placements.get(subject)
  if (placement === undefined) return null
  const element = document.tables.element[subject as ElementId]
  if (element !== undefined) {
    const base = elementBaseOf(vocabulary, element.stencil)
    if (base === 'loose-end') return null
    if (base === 'note') return { name: element.name, box: roomyNote(placement), isNote: true }
    const box = around(centreOf(placement), Math.max(placement.w - 8, 104), 44)
    return { name: element.name, box, isNote: false }
  }
  const boundary = document.tables.boundary[subject as BoundaryId]
  if (boundary === undefined) return null
  const name = boundary.name === '' ? '…' : boundary.name
  const title = placement.line === null ? boxTitle(placement, name) : lineTitle(placement.line, name)
  const box = title?.box ?? around({ x: placement.x + 90, y: placement.y }, 150, 24)
  return { name: boundary.name, box: { ...wide(box, 170, 24), x: box.x - 2 }, isNote: false }
}

/** Room to write on: what is written makes the note as high as it has to be. */
function roomyNote({ x, y, w, h }: Box): Box {
  return { x, y, w: Math.max(w, 160), h: Math.max(h, 72) }
}

function around({ x, y }: { x: number; y: number }, w: number, h: number): Box {
  return { x: x - w / 2, y: y - h / 2, w, h }
}

/** The same middle, at least this wide and high. */
function wide(box: Box, w: number, h: number): Box {
  return around(centreOf(box), Math.max(box.w + 12, w), Math.max(box.h + 4, h))
}
