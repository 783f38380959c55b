import type { Box } from '../../base/geometry.ts'
import { boundaryTitleStyle, boxTitle, lineTitle } from '../../drawing/boundary-title.ts'
import { type FarName, farNames, farNameZoom } from '../../drawing/far-names.ts'
import type { Placed } from '../../drawing/placed.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import type { SubjectId } from '../../model/tables.ts'

/** How text is drawn so that it can be read at the zoom of the view. */
export interface Legible {
  /** Names of elements in a size of their own; null where the usual one will do. */
  readonly names: ReadonlyMap<SubjectId, FarName> | null
  /** How much larger than usual titles of boundaries are. */
  readonly titleScale: number
}

/** Below this zoom names of flows are too small to read, and are left out. */
export const flowNameZoom = 0.42

export const usualText: Legible = { names: null, titleScale: 1 }

/** Titles are at least this large, in CSS pixels, as long as they are not larger than this share of usual. */
const titlePx = 9.5
const maxTitleScale = 14

/**
 * The zoom that text is set for: it goes in steps, so that zooming lays text out a few times only. At most the
 * zoom itself; 1 where text has its usual size.
 */
export function textZoom(zoom: number): number {
  return zoom >= farNameZoom ? 1 : 2 ** (Math.floor(Math.log2(zoom) * stepsPerOctave) / stepsPerOctave)
}

const stepsPerOctave = 4

/** @param zoom as `textZoom` gives it */
export function legibleAt(
  placed: Placed,
  zoom: number,
  before: Legible,
  vocabulary: Pick<VocabularyIndex, 'isPart'>,
): Legible {
  if (zoom === 1) return usualText
  const titleScale = titleScaleAt(zoom)
  const titles = placed.boundaries.flatMap(({ boundary: { name }, placement }): readonly Box[] => {
    const { line } = placement
    const title = line === null ? boxTitle(placement, name, titleScale) : lineTitle(line, name, titleScale)
    return title === null ? [] : [title.box]
  })
  const elements = placed.elements.map(({ element, placement }) => ({
    id: element.id,
    box: placement,
    // A note has no shorter text than its own.
    name: vocabulary.isPart(element.stencil) ? element.name : '',
  }))
  const names = new Map<SubjectId, FarName>()
  for (const [id, name] of farNames(elements, zoom, titles)) {
    const known = before.names?.get(id)
    names.set(id, known !== undefined && sameName(known, name) ? known : name)
  }
  return { names, titleScale }
}

export function titleScaleAt(zoom: number): number {
  return Math.min(Math.max(1, titlePx / (boundaryTitleStyle.size * zoom)), maxTitleScale)
}

/** A name that has not changed keeps its identity, so that its element does too. */
function sameName(a: FarName, b: FarName): boolean {
  return (
    a.halo === b.halo &&
    a.lines.length === b.lines.length &&
    a.lines.every(({ text, x, y, style }, i) => {
      const other = b.lines[i]
      return other?.text === text && other.x === x && other.y === y && other.style.size === style.size
    })
  )
}
