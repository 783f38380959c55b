import { useMemo } from 'react'
import { writeDiagramText } from '../../app/picture/diagram-text.ts'
import { describePicture, pictureScene } from '../../app/picture/picture-scene.ts'
import { threatBadges } from '../../app/picture/threat-badges.ts'
import { pictureSubjects } from '../../drawing/picture-subjects.ts'
import { useDocument, useFindings, useSession, useVocabulary } from '../hooks/use-editor.ts'
import type { PictureOptions } from './PictureOptionsForm.tsx'

/** What the chosen options show of the diagram at hand. Drawn anew only when something that is shown changes. */
export function useDiagramPicture({ format, extent, hasBadges, hasLegend }: PictureOptions) {
  const document = useDocument((state) => state.document)
  const diagram = useSession((state) => state.diagram)
  const selection = useSession((state) => state.selection)
  const vocabulary = useVocabulary()
  const rows = useFindings((state) => state.rows)
  const selected = useMemo(
    () => pictureSubjects(document, diagram, selection),
    [document, diagram, selection],
  )
  const canSelect = selected.size > 0
  const subjects = extent === 'selection' && canSelect ? selected : undefined
  const part = useMemo(
    () => ({ document, diagram, vocabulary, ...(subjects === undefined ? {} : { subjects }) }),
    [document, diagram, vocabulary, subjects],
  )
  const badges = useMemo(() => (hasBadges ? threatBadges(rows) : undefined), [hasBadges, rows])
  const scene = useMemo(
    () => pictureScene({ ...part, hasLegend, ...(badges === undefined ? {} : { badges }) }),
    [part, badges, hasLegend],
  )
  const isText = format === 'mermaid'
  const mermaid = useMemo(() => (isText ? writeDiagramText(part) : ''), [part, isText])
  const description = useMemo(() => describePicture(part), [part])
  return { scene, mermaid, description, canSelect }
}
