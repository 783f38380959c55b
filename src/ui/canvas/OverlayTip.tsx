import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { FlowId, SubjectId } from '../../model/tables.ts'
import { useEditor, useSession } from '../hooks/use-editor.ts'
import { subjectName } from '../panels/subject-name.ts'
import { canvasOf } from './canvas-state.ts'
import type { LiveDiagram } from './live-diagram.ts'
import { useOverlay } from './use-overlay.ts'

/** Below this zoom it would stand beside too many things at once. */
const smallestZoom = 0.25
const delayMs = 450
const width = 256

/** More about what is under the pointer or has the focus, in the words of the overlay. Escape hides it. */
export function OverlayTip({ live }: { readonly live: LiveDiagram }) {
  const subject = useLingeringSubject()
  const { overlay, input } = useOverlay()
  const viewport = useSession((state) => state.viewport)
  const size = useSession((state) => state.canvasSize)
  const lines = subject === null ? [] : overlay.details(subject, input)
  const at = subject === null ? null : placeOf(live, subject)
  if (subject === null || at === null || lines.length === 0 || viewport.zoom < smallestZoom) return null
  const x = viewport.x + at.x * viewport.zoom
  const y = viewport.y + at.y * viewport.zoom
  const left = x + 18 + width > size.w ? x - width - 18 : x + 18
  return (
    <div
      role="tooltip"
      style={{ left: Math.max(8, left), top: Math.max(8, Math.min(y - 8, size.h - 120)), maxWidth: width }}
      className="pointer-events-none absolute z-20 rounded-md bg-ink px-2.5 py-1.5 text-xs text-panel shadow-float"
    >
      <p className="font-medium">{subjectName(live.document, subject)}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

/** What was under the pointer or focused for a moment, and is not being moved. */
function useLingeringSubject(): SubjectId | null {
  const editor = useEditor()
  const wanted = useStore(canvasOf(editor), ({ gesture, hover, focus }) =>
    gesture === null ? (hover ?? focus) : null,
  )
  const [shown, setShown] = useState<SubjectId | null>(null)
  useEffect(() => {
    setShown(null)
    if (wanted === null) return
    const timer = window.setTimeout(setShown, delayMs, wanted)
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setShown(null)
    window.addEventListener('keydown', onKey)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('keydown', onKey)
    }
  }, [wanted])
  return shown
}

/** The upper right corner of an element, the end of a flow's label. */
function placeOf({ placed, routes }: LiveDiagram, subject: SubjectId) {
  const route = routes.get(subject as FlowId)
  if (route !== undefined) {
    const { label, mid } = route
    return label === null ? mid : { x: label.box.x + label.box.w, y: label.box.y }
  }
  const box = placed.boxes.get(subject)
  return box === undefined ? null : { x: box.x + box.w, y: box.y }
}
