import { pathToD } from '../../drawing/path.ts'
import { outlineOf } from '../../drawing/shapes.ts'
import { useEditor } from '../hooks/use-editor.ts'
import type { LiveDiagram } from './live-diagram.ts'

/** Accent line around the element that a flow would start or end at. */
export function TargetOutline({ live, element, zoom }: { live: LiveDiagram; element: string; zoom: number }) {
  const editor = useEditor()
  const placed = live.placed.elements.find((entry) => entry.element.id === element)
  if (placed === undefined) return null
  const base = editor.vocabulary.baseOf(placed.element.stencil)
  const shape = base === 'external' || base === 'store' ? base : 'process'
  return (
    <path
      className="target"
      d={pathToD(outlineOf(shape, placed.placement))}
      strokeWidth={Math.max(2, 3 / zoom)}
    />
  )
}
