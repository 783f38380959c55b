import { ViewportPortal } from '@xyflow/react'
import { type PointerEvent, useEffect } from 'react'
import { useStore } from 'zustand'
import { flowToolsOf, type HeldHandle } from '../../app/flows/flow-tools.ts'
import type { ElementId } from '../../model/tables.ts'
import { useDocument, useEditor, useSession, useVocabulary } from '../hooks/use-editor.ts'
import { LockMarks } from './arrange/LockMarks.tsx'
import { canvasOf } from './canvas-state.ts'
import { GestureView } from './GestureView.tsx'
import { type Grip, gripsOf, portsOf } from './grips.ts'
import type { LiveDiagram } from './live-diagram.ts'
import { tellHandle } from './routes/handle-keys.ts'
import { removePoint } from './routes/remove-point.ts'
import { TargetOutline } from './TargetOutline.tsx'

export type OnGrip = (grip: Grip, event: PointerEvent) => void

/**
 * Everything that floats over the diagram: grips of the selection, ports of the element under the pointer,
 * guides, marquee and what is being drawn. One layer instead of handles in every node, which is what makes a
 * thousand nodes affordable. Sizes are in CSS pixels at every zoom.
 */
export function Overlay({ live, onGrip }: { live: LiveDiagram; onGrip: OnGrip }) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const zoom = useSession((state) => state.viewport.zoom)
  const selection = useSession((state) => state.selection)
  const tool = useSession((state) => state.tool)
  const renaming = useSession((state) => state.renaming)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const gesture = useStore(canvasOf(editor), (state) => state.gesture)
  const hover = useStore(canvasOf(editor), (state) => state.hover)
  const [only] = selection
  const single = selection.length === 1 ? only : undefined
  const calm = gesture === null && !isReadOnly && renaming === null
  const grips =
    calm && tool === 'select' && single !== undefined ? gripsOf(live, single, zoom, vocabulary) : []
  const isPorting = calm && (tool === 'select' || tool === 'connect')
  const ported = isPorting ? (portedElement(hover ?? undefined) ?? portedElement(single)) : null
  const held = useStore(flowToolsOf(editor), (state) => state.handle)
  const hasHandle = held !== null
  useEffect(() => {
    if (hasHandle) tellHandle(editor)
  }, [editor, hasHandle])
  const ports = ported === null ? [] : portsOf(live, ported, zoom, vocabulary)
  return (
    <ViewportPortal>
      <svg className="overlay-layer" width={1} height={1} aria-hidden="true">
        {grips.map((grip) => (
          <GripDot
            key={keyOf(grip)}
            grip={grip}
            zoom={zoom}
            onGrip={onGrip}
            isHeld={isHeldBy(held, grip, grips)}
            onRemove={
              grip.kind === 'handle' && grip.handle.kind === 'point'
                ? () => removePoint(editor, grip.flow, grip.handle.index)
                : null
            }
          />
        ))}
        {ports.map((grip) => (
          <GripDot key={keyOf(grip)} grip={grip} zoom={zoom} onGrip={onGrip} isHeld={false} onRemove={null} />
        ))}
        {calm && <LockMarks live={live} selection={selection} zoom={zoom} />}
        {gesture !== null && <GestureView gesture={gesture} live={live} zoom={zoom} />}
        {tool === 'connect' && gesture === null && hover !== null && (
          <TargetOutline live={live} element={hover} zoom={zoom} />
        )}
      </svg>
    </ViewportPortal>
  )
}

interface GripDotProps {
  readonly grip: Grip
  readonly zoom: number
  readonly onGrip: OnGrip
  /** The keys move it. */
  readonly isHeld: boolean
  /** By a double click; null where it cannot go. */
  readonly onRemove: (() => void) | null
}

function GripDot({ grip, zoom, onGrip, isHeld, onRemove }: GripDotProps) {
  const { x, y } = grip.at
  const size = 8 / zoom
  const hit = 11 / zoom
  const isRound = grip.kind !== 'resize'
  const isSmall = grip.kind === 'handle' && grip.handle.kind === 'middle'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the canvas take points back too
    <g
      className={`grip grip-${grip.kind} ${isSmall ? 'grip-middle' : ''} ${isHeld ? 'grip-held' : ''} nodrag nopan`}
      style={{ cursor: cursorOf(grip) }}
      onPointerDown={(event) => onGrip(grip, event)}
      onDoubleClick={(event) => {
        if (onRemove === null) return
        event.stopPropagation()
        onRemove()
      }}
    >
      <circle className="grip-hit" cx={x} cy={y} r={hit} />
      {isRound ? (
        <circle
          className="grip-dot"
          cx={x}
          cy={y}
          r={size * (isHeld ? 0.85 : isSmall ? 0.45 : 0.6)}
          style={{ strokeWidth: 1.5 / zoom }}
        />
      ) : (
        <rect
          className="grip-dot"
          x={x - size / 2}
          y={y - size / 2}
          width={size}
          height={size}
          rx={2 / zoom}
          style={{ strokeWidth: 1.5 / zoom }}
        />
      )}
    </g>
  )
}

function keyOf(grip: Grip): string {
  switch (grip.kind) {
    case 'resize':
      return `resize ${grip.handle.x} ${grip.handle.y}`
    case 'port':
      return `port ${grip.angleDeg}`
    case 'handle':
      return `${grip.handle.kind} ${grip.handle.index}`
    case 'end':
      return grip.end
    case 'line':
      return grip.part
  }
}

/** Grips of a flow begin with its handles, in the order in which the keys go through them. */
function isHeldBy(held: HeldHandle | null, grip: Grip, grips: readonly Grip[]): boolean {
  return grip.kind === 'handle' && held?.flow === grip.flow && grips[held.index] === grip
}

function cursorOf(grip: Grip): string {
  if (grip.kind === 'port') return 'crosshair'
  if (grip.kind !== 'resize') return 'grab'
  const { x, y } = grip.handle
  if (y === 0) return 'ew-resize'
  if (x === 0) return 'ns-resize'
  return x === y ? 'nwse-resize' : 'nesw-resize'
}

function portedElement(subject: string | undefined): ElementId | null {
  return subject?.startsWith('element:') ? (subject as ElementId) : null
}
