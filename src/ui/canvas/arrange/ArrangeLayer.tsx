import { useEffect } from 'react'
import { useEditor } from '../../hooks/use-editor.ts'
import { usePreferences } from '../../hooks/use-services.ts'
import { canvasOf } from '../canvas-state.ts'
import { CommentPins } from '../comments/CommentPins.tsx'
import { ImageLayer } from '../images/ImageLayer.tsx'
import { usePictureDrop } from '../images/use-picture-drop.ts'
import type { LiveDiagram } from '../live-diagram.ts'
import { LayoutProgress } from './LayoutProgress.tsx'

/** What lies on the diagram besides what it draws: comments, pictures behind it, and what arranging shows. */
export function ArrangeLayer({ live }: { readonly live: LiveDiagram }) {
  const editor = useEditor()
  const { preferences } = usePreferences()
  const grid = preferences.snapToGrid ? preferences.gridSize : null
  usePictureDrop()
  useEffect(() => canvasOf(editor).setState({ grid }), [editor, grid])
  return (
    <>
      <ImageLayer />
      <CommentPins live={live} />
      <LayoutProgress />
    </>
  )
}
