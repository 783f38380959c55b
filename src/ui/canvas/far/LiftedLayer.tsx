import { useLayoutEffect, useRef } from 'react'
import { createPaint } from '../../../drawing/scene-to-canvas.ts'
import { useSession, useVocabulary } from '../../hooks/use-editor.ts'
import type { LiveDiagram } from '../live-diagram.ts'
import type { ProjectInput } from '../project.ts'
import { itemsOf, pictureOf } from './picture.ts'
import { usePalette } from './use-palette.ts'

export interface LiftedLayerProps {
  readonly live: LiveDiagram
  readonly marks: Pick<ProjectInput, 'badges' | 'selection'>
}

/** Lines are at least this wide, in CSS pixels. */
const thinnest = 0.7

/**
 * What a gesture moves, above the picture from afar, when it is too much for elements of the page: painted anew at
 * every frame.
 */
export function LiftedLayer({ live, marks }: LiftedLayerProps) {
  const vocabulary = useVocabulary()
  const palette = usePalette()
  const canvas = useRef<HTMLCanvasElement>(null)
  const viewport = useSession((state) => state.viewport)
  const { w, h } = useSession((state) => state.canvasSize)
  const width = w * window.devicePixelRatio
  const height = h * window.devicePixelRatio

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const nothing: ReadonlySet<never> = new Set()
    const parts = { vocabulary, palette, badges: marks.badges, hidden: nothing, selected: marks.selection }
    const picture = { ...pictureOf(parts, live), live }
    const ratio = window.devicePixelRatio
    const scale = viewport.zoom * ratio
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, width, height)
    context.setTransform(scale, 0, 0, scale, viewport.x * ratio, viewport.y * ratio)
    const paint = createPaint(context, palette, thinnest / viewport.zoom)
    for (const kind of ['boundary:', 'flow:', 'element:']) {
      for (const id of live.lifted) {
        if (id.startsWith(kind)) for (const item of itemsOf(id, picture)) paint(item)
      }
    }
  }, [live, marks, palette, vocabulary, viewport, width, height])

  return (
    <div className="lifted-layer" aria-hidden="true">
      <canvas ref={canvas} width={width} height={height} style={{ width: w, height: h }} />
    </div>
  )
}
