import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { nameBlock } from '../../drawing/name-block.ts'
import { pathToD, roundedBox } from '../../drawing/path.ts'
import { outlineOf, strokesOf } from '../../drawing/shapes.ts'
import { defaultBoundarySize, sizeFor } from '../../drawing/sizes.ts'
import type { Stencil } from '../../engine/pack.ts'
import { canvasOf } from '../canvas/canvas-state.ts'
import { useEditor, useSession } from '../hooks/use-editor.ts'

/** What is being dragged from the palette, in the size in which it will lie on the canvas. */
export function DropGhost() {
  const editor = useEditor()
  const drop = useStore(canvasOf(editor), (state) => state.drop)
  const zoom = useSession((state) => state.viewport.zoom)
  if (drop === null) return null
  const { ghost } = drop
  const stencil = 'stencil' in ghost ? editor.vocabulary.stencil(ghost.stencil) : undefined
  const size = 'picture' in ghost ? ghost : stencil === undefined ? null : sizeOf(stencil)
  if (size === null) return null
  const { w, h } = size
  return createPortal(
    <svg
      aria-hidden="true"
      className="pointer-events-none fixed z-50 overflow-visible"
      style={{
        left: drop.at.x - (w * zoom) / 2,
        top: drop.at.y - (h * zoom) / 2,
        opacity: drop.onCanvas ? 0.9 : 0.45,
      }}
      width={w * zoom}
      height={h * zoom}
      viewBox={`0 0 ${w} ${h}`}
    >
      {'picture' in ghost && <image href={ghost.picture} width={w} height={h} />}
      {stencil !== undefined && <Shape stencil={stencil} w={w} h={h} />}
    </svg>,
    document.body,
  )
}

function Shape({ stencil, w, h }: { stencil: Stencil; w: number; h: number }) {
  const box = { x: 0, y: 0, w, h }
  const { base } = stencil
  switch (base) {
    case 'boundary':
      return (
        <path
          className="fill-boundary-tint/60 stroke-boundary"
          strokeWidth={1.5}
          strokeDasharray="7 5"
          d={stencil.shape === 'line' ? `M${w / 2} 12V${h}` : pathToD(roundedBox(box, 12))}
        />
      )
    case 'flow':
      return <path className="fill-none stroke-flow" strokeWidth={2} d={`M0 ${h - 4}H${w}m-8-5 8 5-8 5`} />
    default:
      return (
        <>
          <path className="fill-node" d={pathToD(outlineOf(base, box))} />
          <path className="fill-none stroke-accent" strokeWidth={2} d={pathToD(strokesOf(base, box))} />
          {nameBlock(base, box, stencil.name, '').lines.map((line) => (
            <text
              key={line.y}
              x={line.x}
              y={line.y}
              fontSize={line.style.size}
              textAnchor="middle"
              className="fill-ink font-medium"
            >
              {line.text}
            </text>
          ))}
        </>
      )
  }
}

function sizeOf(stencil: Stencil): { readonly w: number; readonly h: number } {
  switch (stencil.base) {
    case 'boundary':
      return stencil.shape === 'line' ? { w: 60, h: 240 } : defaultBoundarySize
    case 'flow':
      return { w: 120, h: 28 }
    default:
      return sizeFor(stencil.base, stencil.name, stencil.name)
  }
}
