import { type RefObject, useLayoutEffect } from 'react'
import { afterResize, fitDiagram } from '../../app/viewport.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { canvasOf } from './canvas-state.ts'

/** Tells session and canvas state where the surface is, how large it is, and whether Space is held. */
export function useSurface(ref: RefObject<HTMLDivElement | null>): void {
  const editor = useEditor()
  useLayoutEffect(() => {
    const surface = ref.current
    if (surface === null) return
    const canvas = canvasOf(editor)
    canvas.setState({ surface })
    const measure = () => {
      const size = { w: surface.clientWidth, h: surface.clientHeight }
      const { canvasSize, viewport, diagram } = editor.session.getState()
      if (canvasSize.w === size.w && canvasSize.h === size.h) return
      const { document } = editor.document.getState()
      const fitIn = (within: typeof size) => fitDiagram(document, diagram, within)
      editor.session.setState({
        canvasSize: size,
        viewport: afterResize(viewport, fitIn, canvasSize, size),
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(surface)

    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ') return
      const isPanning = event.type === 'keydown' && worksHere(event.target, surface)
      // Space would scroll the page, or press the button that was clicked last.
      if (isPanning) event.preventDefault()
      if (canvas.getState().isPanning !== isPanning) canvas.setState({ isPanning })
    }
    const onBlur = () => canvas.setState({ isPanning: false })
    window.addEventListener('keydown', onKey)
    window.addEventListener('keyup', onKey)
    window.addEventListener('blur', onBlur)
    return () => {
      observer.disconnect()
      canvas.setState({ surface: null, hover: null, gesture: null, isPanning: false })
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('keyup', onKey)
      window.removeEventListener('blur', onBlur)
    }
  }, [editor, ref])
}

/** In the diagram, or nowhere in particular; not where Space types or presses. */
function worksHere(target: EventTarget | null, surface: HTMLElement): boolean {
  if (target === document.body) return true
  if (!(target instanceof Element) || !surface.contains(target)) return false
  return target.closest('button, input, textarea, select') === null
}
