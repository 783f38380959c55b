import type { Box, Point } from '../../base/geometry.ts'
import type { Stencil } from '../../engine/pack.ts'
import { createVocabularyIndex, type VocabularyIndex } from '../../engine/vocabulary-index.ts'
import type { Document } from '../../model/document.ts'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import type { RouteStyle } from '../../model/records/diagram.ts'
import type { AnyRecord, DiagramId, Placement } from '../../model/tables.ts'

export const mainDiagram: DiagramId = 'diagram:main'

/** One stencil per shape, named like it. */
export const plainVocabulary: VocabularyIndex = createVocabularyIndex([
  {
    ...{ id: 'plain', version: '1', name: '', description: '', extends: [], crossing: 'containment' },
    ...{ properties: [], mitigations: [] },
    stencils: (['process', 'external', 'store', 'flow', 'boundary', 'note', 'loose-end'] as const).map(
      plainStencil,
    ),
  },
])

function plainStencil(base: Stencil['base']): Stencil {
  return {
    id: base,
    name: `A ${base}`,
    base,
    parent: null,
    group: '',
    description: '',
    keywords: [],
    icon: 'circle',
    properties: [],
    defaults: {},
  }
}

/** Short ids; an element is `[stencil, box]`, a flow `[source, target]` with an optional name and shape. */
export interface SmallDiagram {
  readonly elements: { readonly [id: string]: readonly [string, Box] }
  readonly flows?: {
    readonly [id: string]: readonly [
      string,
      string,
      {
        readonly name?: string
        readonly via?: Point
        readonly label?: Point
        readonly waypoints?: readonly Point[]
        readonly route?: RouteStyle
        readonly anchors?: NonNullable<Placement['anchors']>
      }?,
    ]
  }
  readonly boundaries?: { readonly [id: string]: Box | NonNullable<Placement['line']> }
  readonly names?: { readonly [id: string]: string }
  /** How flows run that do not say so themselves. */
  readonly route?: RouteStyle
}

export function smallDiagram(given: SmallDiagram): Document {
  const { elements, flows = {}, boundaries = {}, names = {}, route: style } = given
  const records: AnyRecord[] = []
  if (style !== undefined) {
    records.push(newRecord('diagram', { id: mainDiagram, name: '', order: 0, route: style }))
  }
  const place = (id: string, subject: Placement['subject'], fields: Partial<Placement>) => {
    records.push(newRecord('placement', { ...fields, id: `placement:${id}`, diagram: mainDiagram, subject }))
  }
  for (const [id, [stencil, box]] of Object.entries(elements)) {
    records.push(newRecord('element', { id: `element:${id}`, name: names[id] ?? id, stencil }))
    place(id, `element:${id}`, box)
  }
  for (const [id, [source, target, shape = {}]] of Object.entries(flows)) {
    const ends = { source: `element:${source}`, target: `element:${target}` } as const
    records.push(newRecord('flow', { id: `flow:${id}`, name: shape.name ?? '', stencil: 'flow', ...ends }))
    const { name: _, via = null, label = null, waypoints, ...others } = shape
    const isShaped = via ?? label ?? waypoints ?? others.anchors ?? others.route
    if (isShaped === undefined || isShaped === null) continue
    place(id, `flow:${id}`, { via, label, ...others, ...(waypoints ? { waypoints: [...waypoints] } : {}) })
  }
  for (const [id, box] of Object.entries(boundaries)) {
    const line = 'from' in box ? box : null
    const shape = line === null ? 'box' : 'line'
    records.push(
      newRecord('boundary', { id: `boundary:${id}`, name: names[id] ?? id, stencil: 'boundary', shape }),
    )
    place(id, `boundary:${id}`, 'from' in box ? { line } : box)
  }
  return documentOf(records)
}
