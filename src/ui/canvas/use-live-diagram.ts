import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { SubjectId } from '../../model/tables.ts'
import { useDocument, useEditor, useSession } from '../hooks/use-editor.ts'
import { type Badge, keepBadges } from './badges.ts'
import { canvasOf } from './canvas-state.ts'
import { type LiveDiagram, liveDiagramOf } from './live-diagram.ts'
import type { ProjectInput } from './project.ts'
import { useOverlay } from './use-overlay.ts'

/** The live diagram; renders again with document, diagram and gesture. */
export function useLiveDiagram(): LiveDiagram {
  const editor = useEditor()
  useDocument((state) => state.document)
  useSession((state) => state.diagram)
  useStore(canvasOf(editor), (state) =>
    state.gesture !== null && 'draft' in state.gesture ? state.gesture.draft : null,
  )
  return liveDiagramOf(editor)
}

/** The diagram without the gesture: renders with document and diagram alone. */
export function useSettledDiagram(): LiveDiagram {
  const editor = useEditor()
  useDocument((state) => state.document)
  useSession((state) => state.diagram)
  return liveDiagramOf(editor).settled
}

/** Everything that decides how subjects look besides where they are. */
export function useMarks(): Pick<ProjectInput, 'badges' | 'selection' | 'highlight'> {
  const selection = useSession((state) => state.selection)
  const highlight = useSession((state) => state.highlight)
  const badges = useBadges()
  return useMemo(
    () => ({ badges, selection: new Set(selection), highlight: new Set(highlight) }),
    [badges, selection, highlight],
  )
}

/** Of the chosen overlay. */
function useBadges(): ReadonlyMap<SubjectId, Badge> {
  const { overlay, input } = useOverlay()
  const badges = overlay.badges(input)
  const before = useRef<ReadonlyMap<SubjectId, Badge>>(new Map())
  return useMemo(() => {
    before.current = keepBadges(badges, before.current)
    return before.current
  }, [badges])
}
