import type { Document } from '../document.ts'
import { documentOf } from '../document-of.ts'
import { type NewRecord, newRecord } from '../new-record.ts'
import type { Asset, Boundary, Element, Flow, ModelInfo, Placement } from '../tables.ts'

/** A reference model as it is written down: short ids without prefix, and only what differs from the default. */
export interface SampleSource {
  readonly info: Omit<NewRecord<'model'>, 'id' | 'createdAt'> & Pick<ModelInfo, 'title' | 'description'>
  readonly diagramName: string
  readonly elements: readonly (Short<Element> & { readonly id: string })[]
  readonly boundaries: readonly (Short<Boundary> & { readonly id: string })[]
  readonly flows: readonly (Omit<Short<Flow>, 'source' | 'target'> & {
    readonly id: string
    readonly source: string
    readonly target: string
  })[]
  readonly assets: readonly (Omit<Partial<Asset>, 'id' | 'carriers'> & {
    readonly id: string
    readonly name: string
    readonly elements: readonly string[]
    readonly flows: readonly string[]
  })[]
  /** Upper and lower asset, and how far the one depends on the other. */
  readonly dependencies?: readonly (readonly [upper: string, lower: string, degree: number])[]
  readonly events?: readonly (Omit<NewRecord<'threatEvent'>, 'id'> & { readonly id: string })[]
  readonly layout: SampleLayout
}

/**
 * Where each element (x, y, w, h), boundary (box, or `line`) and flow (`via`, `label`) is drawn, by short id.
 * Flows without an entry are routed and labelled by the canvas.
 */
export interface SampleLayout {
  readonly [id: string]: Partial<Pick<Placement, 'x' | 'y' | 'w' | 'h' | 'via' | 'label' | 'line'>>
}

type Short<R> = Omit<Partial<R>, 'id'> & { readonly name: string; readonly stencil: string }

/** The document of a reference model; every call gives equal content. */
export function buildSample({ info, diagramName, layout, ...source }: SampleSource): Document {
  const elements = source.elements.map(({ id, ...fields }) =>
    newRecord('element', { ...fields, id: `element:${id}` }),
  )
  const boundaries = source.boundaries.map(({ id, ...fields }) =>
    newRecord('boundary', { ...fields, id: `boundary:${id}` }),
  )
  const flows = source.flows.map(({ id, source: from, target: to, ...fields }) =>
    newRecord('flow', { ...fields, id: `flow:${id}`, source: `element:${from}`, target: `element:${to}` }),
  )
  const assets = source.assets.map(({ id, elements: holders, flows: carriers, ...fields }) =>
    newRecord('asset', {
      ...fields,
      id: `asset:${id}`,
      carriers: [
        ...holders.map((holder) => `element:${holder}` as const),
        ...carriers.map((carrier) => `flow:${carrier}` as const),
      ],
    }),
  )
  return documentOf([
    newRecord('model', { ...info, id: 'model:main', createdAt: '2026-01-01T00:00:00Z' }),
    newRecord('diagram', { id: 'diagram:main', name: diagramName }),
    ...elements,
    ...boundaries,
    ...flows,
    ...assets,
    ...(source.dependencies ?? []).map(([upper, lower, degree]) =>
      newRecord('dependency', {
        id: `dependency:${upper}-${lower}`,
        upper: `asset:${upper}`,
        lower: `asset:${lower}`,
        degree,
      }),
    ),
    ...(source.events ?? []).map(({ id, ...fields }) =>
      newRecord('threatEvent', { ...fields, id: `threatEvent:${id}` }),
    ),
    ...placementsOf([...elements, ...boundaries, ...flows], layout),
  ])
}

function placementsOf(
  subjects: readonly { readonly id: Placement['subject'] }[],
  layout: SampleLayout,
): readonly Placement[] {
  return subjects.flatMap(({ id }) => {
    const key = id.slice(id.indexOf(':') + 1)
    const place = Object.hasOwn(layout, key) ? layout[key] : undefined
    return place === undefined
      ? []
      : [newRecord('placement', { ...place, id: `placement:${key}`, diagram: 'diagram:main', subject: id })]
  })
}
