import { useMemo, useRef } from 'react'
import type { SubjectId } from '../../model/tables.ts'
import { useSession, useVocabulary } from '../hooks/use-editor.ts'
import { type Legible, legibleAt, textZoom, usualText } from './legible.ts'
import type { LiveDiagram } from './live-diagram.ts'
import { mountedPart } from './mounted-part.ts'
import type { View } from './view.ts'

/** How text is drawn at the zoom of the view; from afar, where the picture does it, as usual. */
export function useLegible(
  { placed }: LiveDiagram,
  view: View,
  mounted: ReadonlySet<SubjectId> | null,
): Legible {
  const vocabulary = useVocabulary()
  const zoom = useSession((state) => textZoom(state.viewport.zoom))
  const before = useRef<Legible>(usualText)
  return useMemo(() => {
    before.current = view.isFar
      ? usualText
      : legibleAt(mountedPart(placed, mounted), zoom, before.current, vocabulary)
    return before.current
  }, [placed, zoom, view.isFar, mounted, vocabulary])
}
