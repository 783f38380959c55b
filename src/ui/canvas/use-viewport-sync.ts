import { type Viewport as FlowViewport, useReactFlow } from '@xyflow/react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { fitDiagram } from '../../app/viewport.ts'
import { useEditor, useSession } from '../hooks/use-editor.ts'
import { canvasOf } from './canvas-state.ts'

export type ViewportSync = ReturnType<typeof useViewportSync>

/**
 * Keeps React Flow's viewport and the session's the same: what the pointer pans and zooms is written to the session,
 * what anything else sets there moves React Flow. The diagram that is shown first is fitted; `isReady` then, so that
 * nothing is drawn twice.
 */
export function useViewportSync() {
  const editor = useEditor()
  const flow = useReactFlow()
  const fromFlow = useRef<object | null>(null)

  useLayoutEffect(
    () =>
      editor.session.subscribe(({ viewport, diagram }, before) => {
        if (viewport === before.viewport || viewport === fromFlow.current) return
        const far = Math.abs(viewport.zoom - before.viewport.zoom) > 0.001
        // While something is dragged, the view moves under the pointer and not after it; another diagram is just there.
        const calm = canvasOf(editor).getState().gesture === null && diagram === before.diagram
        void flow.setViewport(viewport, { duration: calm ? motionMs(far) : 0 })
      }),
    [editor, flow],
  )

  const hasSize = useSession((state) => state.canvasSize.w > 0)
  // What was shown before (the canvas comes back from the risk screen, or in another language) is shown as it was.
  const [isReady, setReady] = useState(hasSize)
  useLayoutEffect(() => {
    if (!hasSize || isReady) return
    setReady(true)
    const { diagram, canvasSize } = editor.session.getState()
    const viewport = fitDiagram(editor.document.getState().document, diagram, canvasSize)
    if (viewport === null) return
    fromFlow.current = viewport
    editor.session.setState({ viewport })
    void flow.setViewport(viewport)
  }, [editor, flow, hasSize, isReady])

  const handlers = useMemo(
    () => ({
      initial: editor.session.getState().viewport,
      onMove: (_event: unknown, viewport: FlowViewport) => {
        const { viewport: known } = editor.session.getState()
        if (known.x === viewport.x && known.y === viewport.y && known.zoom === viewport.zoom) return
        fromFlow.current = viewport
        editor.session.setState({ viewport })
      },
    }),
    [editor],
  )
  return useMemo(() => ({ ...handlers, isReady }), [handlers, isReady])
}

/** Short, and none where reduced motion is asked for. */
function motionMs(isFar: boolean): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : isFar ? 160 : 120
}
