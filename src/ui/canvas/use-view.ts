import { useLayoutEffect, useMemo, useState } from 'react'
import type { SubjectIndex } from '../../drawing/subject-index.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { nextView, type View } from './view.ts'
import { visibleBox } from './viewport.ts'

/** The view counts as standing still after this long without a change. */
const stillMs = 140

/** How the diagram is shown; renders again only when that changes, not at every move of the view. */
export function useView(index: SubjectIndex): View {
  const editor = useEditor()
  const initial = useMemo(() => {
    const { viewport, canvasSize } = editor.session.getState()
    return nextView(null, visibleBox(viewport, canvasSize), index, false)
  }, [editor, index])
  const [view, setView] = useState(initial)

  useLayoutEffect(() => {
    let timer = 0
    const update = (isMoving: boolean) => {
      const { viewport, canvasSize } = editor.session.getState()
      if (canvasSize.w === 0) return
      setView((before) => nextView(before, visibleBox(viewport, canvasSize), index, isMoving))
    }
    update(false)
    const stop = editor.session.subscribe((state, before) => {
      if (state.viewport === before.viewport && state.canvasSize === before.canvasSize) return
      update(true)
      window.clearTimeout(timer)
      timer = window.setTimeout(update, stillMs, false)
    })
    return () => {
      stop()
      window.clearTimeout(timer)
    }
  }, [editor, index])
  return view
}
