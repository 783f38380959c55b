import { elementBaseOf } from '../../drawing/element-base.ts'
import { pathToD } from '../../drawing/path.ts'
import { outlineOf } from '../../drawing/shapes.ts'
import type { ElementId } from '../../model/tables.ts'
import { useEditor } from '../hooks/use-editor.ts'
import type { LiveDiagram } from './live-diagram.ts'

/** Accent line around the element that a flow would start or end at. */
export function TargetOutline({ live, element, zoom }: { live: LiveDiagram; element: string; zoom: number }) {
  const editor = useEditor()
  const record = live.document.tables.element[element as ElementId]
  const box = live.placed.boxes.get(element as ElementId)
  if (record === undefined || box === undefined) return null
  const shape = elementBaseOf(editor.vocabulary, record.stencil)
  return <path className="target" d={pathToD(outlineOf(shape, box))} strokeWidth={Math.max(2, 3 / zoom)} />
}
