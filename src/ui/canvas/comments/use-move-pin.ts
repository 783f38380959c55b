import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { Editor } from '../../../app/editor.ts'
import { editRecord } from '../../../commands/edit-record.ts'
import { t } from '../../../messages/messages.ts'
import type { Comment } from '../../../model/tables.ts'
import { arrowStep } from '../arrow-step.ts'

/** The pointer must go this far, in CSS pixels, before a press on a pin moves it. */
const threshold = 3

/** Moves the pins of comments by dragging and with arrow keys; each drag is one step of undo. */
export function useMovePin(editor: Editor) {
  const [shift, setShift] = useState<{
    readonly id: string
    readonly dx: number
    readonly dy: number
  } | null>(null)
  /** The click that ends a drag opens nothing. */
  const wasDragged = useRef(false)
  const isReadOnly = () => editor.document.getState().readOnly !== null

  function move({ id, x, y }: Comment, dx: number, dy: number, mergeKey?: string): void {
    const fields = { x: Math.round(x + dx), y: Math.round(y + dy) }
    const label = t('comments.move')
    const options = mergeKey === undefined ? { label } : { label, mergeKey }
    editor.dispatch(editRecord, { table: 'comment', id, fields }, options)
  }

  const movePin = (comment: Comment) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      wasDragged.current = false
      if (event.button !== 0 || isReadOnly()) return
      const { clientX, clientY, currentTarget, pointerId } = event
      const { zoom } = editor.session.getState().viewport
      let by: { readonly dx: number; readonly dy: number } | null = null
      const onMove = (next: globalThis.PointerEvent) => {
        const [px, py] = [next.clientX - clientX, next.clientY - clientY]
        if (by === null && Math.hypot(px, py) <= threshold) return
        if (by === null) currentTarget.setPointerCapture(pointerId)
        by = { dx: px / zoom, dy: py / zoom }
        setShift({ id: comment.id, ...by })
      }
      const stop = () => {
        window.removeEventListener('pointermove', onMove)
        window.removeEventListener('pointerup', onUp)
        window.removeEventListener('pointercancel', stop)
        window.removeEventListener('keydown', onKey, true)
        setShift(null)
      }
      const onUp = () => {
        stop()
        if (by === null) return
        wasDragged.current = true
        move(comment, by.dx, by.dy)
      }
      const onKey = (key: globalThis.KeyboardEvent) => {
        if (key.key !== 'Escape') return
        key.stopPropagation()
        wasDragged.current = by !== null
        stop()
      }
      window.addEventListener('pointermove', onMove)
      window.addEventListener('pointerup', onUp)
      window.addEventListener('pointercancel', stop)
      window.addEventListener('keydown', onKey, true)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = arrowStep(event)
      if (step === null || isReadOnly()) return
      event.preventDefault()
      event.stopPropagation()
      move(comment, step.dx, step.dy, `move ${comment.id}`)
    },
  })
  return { shift, wasDragged, movePin }
}
