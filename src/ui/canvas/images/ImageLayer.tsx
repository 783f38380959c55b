import { ViewportPortal } from '@xyflow/react'
import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react'
import type { Box } from '../../../base/geometry.ts'
import { editRecord } from '../../../commands/edit-record.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { Image } from '../../../model/tables.ts'
import { useDocument, useEditor, useSession } from '../../hooks/use-editor.ts'
import { arrowStep } from '../arrow-step.ts'
import { canvasOf } from '../canvas-state.ts'
import { useImageUrl } from './use-image-url.ts'

/** The pictures behind the diagram in view. Those that are not locked can be dragged, and resized by a corner. */
export function ImageLayer() {
  const diagram = useSession((state) => state.diagram)
  const table = useDocument((state) => state.document.tables.image)
  const document = useDocument((state) => state.document)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the table of images matters
  const images = useMemo(
    () => list(document, 'image').filter((image) => image.diagram === diagram),
    [table, diagram],
  )
  if (images.length === 0) return null
  return (
    <ViewportPortal>
      {images.map((image) => (
        <Picture key={image.id} image={image} />
      ))}
    </ViewportPortal>
  )
}

function Picture({ image }: { readonly image: Image }) {
  const editor = useEditor()
  const zoom = useSession((state) => state.viewport.zoom)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const url = useImageUrl(image)
  const [draft, setDraft] = useState<Box | null>(null)
  if (url === null) return null
  const { x, y, w, h } = draft ?? image
  const isFree = !image.locked && !isReadOnly

  function drag(event: PointerEvent, boxAt: (dx: number, dy: number) => Box, label: string): void {
    if (event.button !== 0 || !isFree) return
    event.stopPropagation()
    const { clientX, clientY, currentTarget, pointerId } = event
    currentTarget.setPointerCapture(pointerId)
    let box: Box | null = null
    const move = (next: globalThis.PointerEvent) => {
      box = boxAt((next.clientX - clientX) / zoom, (next.clientY - clientY) / zoom)
      setDraft(box)
    }
    const end = () => {
      currentTarget.removeEventListener('pointermove', move as EventListener)
      currentTarget.removeEventListener('pointerup', end)
      currentTarget.removeEventListener('pointercancel', end)
      setDraft(null)
      if (box !== null) editor.dispatch(editRecord, { table: 'image', id: image.id, fields: box }, { label })
    }
    currentTarget.addEventListener('pointermove', move as EventListener)
    currentTarget.addEventListener('pointerup', end)
    currentTarget.addEventListener('pointercancel', end)
  }

  const moved = (dx: number, dy: number) => ({
    ...{ x: Math.round(image.x + dx), y: Math.round(image.y + dy) },
    ...{ w: image.w, h: image.h },
  })
  /** As wide for its height as before. */
  const resized = (dx: number, dy: number) => {
    const by = dy === 0 ? dx / image.w : Math.max(dx / image.w, dy / image.h)
    const share = Math.max(16 / image.w, 16 / image.h, 1 + by)
    return { x: image.x, y: image.y, w: Math.round(image.w * share), h: Math.round(image.h * share) }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = arrowStep(event)
    const factor = event.key === '+' ? 1.05 : event.key === '-' ? 1 / 1.05 : null
    if (event.key === 'Escape') {
      event.stopPropagation()
      canvasOf(editor).getState().surface?.focus({ preventScroll: true })
    }
    if (step === null && factor === null) return
    event.preventDefault()
    event.stopPropagation()
    const fields = step === null ? resized(image.w * ((factor ?? 1) - 1), 0) : moved(step.dx, step.dy)
    const label = step === null ? t('images.resize') : t('images.move')
    editor.dispatch(
      editRecord,
      { table: 'image', id: image.id, fields },
      { label, mergeKey: `${label} ${image.id}` },
    )
  }
  const keys = isFree
    ? {
        ...{ tabIndex: 0, role: 'group', onKeyDown },
        'aria-label': t('images.byKeys', { name: image.alternative }),
      }
    : {}
  return (
    <div
      {...keys}
      data-canvas-control={isFree ? true : undefined}
      className={`background-picture nodrag nopan ${isFree ? 'background-picture-free' : ''}`}
      style={{ left: x, top: y, width: w, height: h }}
      onPointerDown={(event) => drag(event, moved, t('images.move'))}
    >
      <img src={url} alt={image.alternative} draggable={false} style={{ opacity: image.opacity }} />
      {isFree && (
        <span
          aria-hidden="true"
          className="background-picture-corner"
          style={{ width: 12 / zoom, height: 12 / zoom }}
          onPointerDown={(event) => drag(event, resized, t('images.resize'))}
        />
      )}
    </div>
  )
}
