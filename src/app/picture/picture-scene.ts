import type { Badge } from '../../drawing/draw-badge.ts'
import { drawDiagram } from '../../drawing/draw-diagram.ts'
import { type LegendEntry, type LegendSign, withLegend } from '../../drawing/draw-legend.ts'
import { elementBaseOf } from '../../drawing/element-base.ts'
import { placedIn } from '../../drawing/placed.ts'
import type { Scene } from '../../drawing/scene.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { type MessageKey, t } from '../../messages/messages.ts'
import type { Document } from '../../model/document.ts'
import type { DiagramId, SubjectId } from '../../model/tables.ts'

export interface PictureInput {
  readonly document: Document
  readonly diagram: DiagramId
  readonly vocabulary: VocabularyIndex
  /** Absent for the whole diagram. */
  readonly subjects?: ReadonlySet<SubjectId>
  /** Absent for a picture without threats. */
  readonly badges?: ReadonlyMap<SubjectId, Badge>
  readonly hasLegend: boolean
}

/** What a picture of a diagram shows, its legend included, in which stands only what occurs in it. */
export function pictureScene(input: PictureInput): Scene {
  const scene = drawDiagram(input)
  return input.hasLegend && scene.items.length > 0 ? withLegend(scene, legendOf(input)) : scene
}

/** A few sentences on what a picture shows, for those who do not see it. */
export function describePicture(
  input: Pick<PictureInput, 'document' | 'diagram' | 'vocabulary' | 'subjects'>,
): string {
  const { elements, flows, boundaries } = shownIn(input)
  const parts = elements.filter(({ element }) => input.vocabulary.isPart(element.stencil))
  return t('picture.description', {
    elements: parts.length,
    flows: flows.length,
    boundaries: boundaries.length,
    names: parts
      .map(({ element }) => element.name.trim())
      .filter((name) => name !== '')
      .join(', '),
  })
}

function legendOf(input: PictureInput): readonly LegendEntry[] {
  const { elements, flows, boundaries } = shownIn(input)
  const found = new Set<LegendSign>()
  for (const { element } of elements) {
    const base = elementBaseOf(input.vocabulary, element.stencil)
    if (base !== 'note' && base !== 'loose-end') found.add(base)
    if (element.outOfScope) found.add('out-of-scope')
    const badge = input.badges?.get(element.id)
    if (badge !== undefined) found.add(badge.level)
  }
  for (const flow of flows) {
    found.add('flow')
    if (flow.outOfScope) found.add('out-of-scope')
    const badge = input.badges?.get(flow.id)
    if (badge !== undefined) found.add(badge.level)
  }
  if (boundaries.length > 0) found.add('boundary')
  return legend.filter(([sign]) => found.has(sign)).map(([sign, key]) => ({ sign, label: t(key) }))
}

function shownIn({ document, diagram, subjects }: Pick<PictureInput, 'document' | 'diagram' | 'subjects'>) {
  const { elements, flows, boundaries } = placedIn(document, diagram)
  const isShown = (id: SubjectId) => subjects?.has(id) ?? true
  return {
    elements: elements.filter(({ element }) => isShown(element.id)),
    flows: flows.filter(({ id }) => isShown(id)),
    boundaries: boundaries.filter(({ boundary }) => isShown(boundary.id)),
  }
}

type PlainKey = Extract<MessageKey, `picture.${Exclude<LegendSign, 'out-of-scope'> | 'outOfScope'}`>

/** In the order in which they stand. */
const legend: readonly (readonly [LegendSign, PlainKey])[] = [
  ['process', 'picture.process'],
  ['external', 'picture.external'],
  ['store', 'picture.store'],
  ['flow', 'picture.flow'],
  ['boundary', 'picture.boundary'],
  ['out-of-scope', 'picture.outOfScope'],
  ['high', 'picture.high'],
  ['medium', 'picture.medium'],
  ['low', 'picture.low'],
  ['unrated', 'picture.unrated'],
]
