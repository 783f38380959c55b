import type { Box } from '../../base/geometry.ts'
import { type ElementBase, elementBaseOf } from '../../drawing/element-base.ts'
import { type PlacedBoundary, type PlacedElement, placedIn } from '../../drawing/placed.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { type Document, get } from '../../model/document.ts'
import type { DiagramId, Flow, SubjectId } from '../../model/tables.ts'
import { escapeLabel, quoteTitle } from './escape-label.ts'
import { nestBoxes } from './nest-boxes.ts'
import { createNodeIds } from './node-ids.ts'

export interface MermaidInput {
  readonly document: Document
  readonly diagram: DiagramId
  readonly vocabulary: Pick<VocabularyIndex, 'baseOf' | 'stencil'>
  /** What to write; absent for all that the diagram shows. A flow needs both its ends. */
  readonly subjects?: ReadonlySet<SubjectId>
}

/**
 * A diagram as a Mermaid flowchart: boundary boxes as nested subgraphs, elements in the shapes of a data flow diagram,
 * flows as labelled arrows, dotted where out of scope. What Mermaid cannot say (boundary lines, elements in overlapping
 * boxes) stands in comments. Ends with a line break; equal inputs give equal texts.
 */
export function writeMermaid({ document, diagram, vocabulary, subjects }: MermaidInput): string {
  const placed = placedIn(document, diagram)
  const isWanted = (id: SubjectId) => subjects?.has(id) ?? true
  const elements = placed.elements.filter(({ element }) => isWanted(element.id))
  const boundaries = placed.boundaries.filter(({ boundary }) => isWanted(boundary.id))
  const boxed = boundaries.filter(({ placement }) => placement.line === null)
  const isWide = liesDown([...elements, ...boxed].map(({ placement }) => placement))
  const nesting = nestBoxes<SubjectId>(
    new Map(boxed.map(({ boundary, placement }) => [boundary.id, placement])),
    new Map(elements.map(({ element, placement }) => [element.id, placement])),
  )
  const ids = idsOf(elements, boxed)
  const idOf = (id: SubjectId) => ids.get(id) ?? ''
  const inOrder = <T extends PlacedElement | PlacedBoundary>(list: readonly T[]) =>
    [...list].sort(({ placement: a }, { placement: b }) =>
      isWide ? a.x - b.x || a.y - b.y : a.y - b.y || a.x - b.x,
    )
  const nodesIn = (parent: SubjectId | null, indent: string): readonly string[] => [
    ...inOrder(elements.filter(({ element }) => nesting.boxOf(element.id) === parent)).map(
      ({ element: { id, name, stencil } }) => {
        const base = elementBaseOf(vocabulary, stencil)
        const type = vocabulary.stencil(stencil)?.name ?? ''
        return `${indent}${idOf(id)}${shapes[base](labelOf(name, type, base))}`
      },
    ),
    ...inOrder(boxed.filter(({ boundary }) => nesting.boxOf(boundary.id) === parent)).flatMap(
      ({ boundary: { id, name, stencil } }) => [
        `${indent}subgraph ${idOf(id)}["${labelOf(name, vocabulary.stencil(stencil)?.name ?? '', 'boundary')}"]`,
        ...nodesIn(id, `${indent}  `),
        `${indent}end`,
      ],
    ),
  ]

  const title = get(document, 'diagram', diagram)?.name.trim() ?? ''
  const nodes = nodesIn(null, '  ')
  const order = new Map(inOrder(elements).map(({ element }, i) => [element.id, i]))
  const rank = (id: Flow['source']) => order.get(id) ?? 0
  const flows = placed.flows
    .filter(({ id, source, target }) => isWanted(id) && ids.has(source) && ids.has(target))
    .sort((a, b) => rank(a.source) - rank(b.source) || rank(a.target) - rank(b.target))
  const outOfScope = elements
    .filter(({ element }) => element.outOfScope)
    .map(({ element }) => idOf(element.id))
  const notes = elements
    .filter(({ element }) => elementBaseOf(vocabulary, element.stencil) === 'note')
    .map(({ element }) => idOf(element.id))
  const boxIds = boxed.map(({ boundary }) => idOf(boundary.id))
  return [
    ...(title === '' ? [] : ['---', `title: ${quoteTitle(title)}`, '---']),
    `flowchart ${isWide ? 'LR' : 'TB'}`,
    ...nodes,
    ...flows.map((flow) => `  ${idOf(flow.source)} ${arrowOf(flow)} ${idOf(flow.target)}`),
    ...classLines('outOfScope', 'stroke-dasharray:5 4', outOfScope),
    ...classLines('note', 'fill:none,stroke:none', notes),
    ...classLines('boundary', 'fill:none,stroke:#b3404c,stroke-dasharray:7 5', boxIds),
    ...boundaries
      .filter(({ placement }) => placement.line !== null)
      .map(({ boundary }) => `%% Boundary line, which Mermaid cannot draw: ${escapeLabel(boundary.name)}`),
    ...elements.flatMap(({ element }) =>
      nesting.othersAround(element.id).map((id) => `%% ${idOf(element.id)} also lies in ${idOf(id)}`),
    ),
    '',
  ].join('\n')
}

/** How a quoted label becomes a node of a shape. */
const shapes: { readonly [base in ElementBase]: (label: string) => string } = {
  process: (label) => `(("${label}"))`,
  external: (label) => `["${label}"]`,
  store: (label) => `[("${label}")]`,
  note: (label) => `["${label}"]`,
  'loose-end': (label) => `(("${label}"))`,
}

/** The name; what has none that can be seen is called by its type. */
function labelOf(name: string, type: string, base: ElementBase | 'boundary'): string {
  return escapeLabel(name) || escapeLabel(type) || base
}

function arrowOf({ name, outOfScope }: Flow): string {
  const label = escapeLabel(name)
  const arrow = outOfScope ? '-.->' : '-->'
  return label === '' ? arrow : `${arrow}|"${label}"|`
}

function classLines(name: string, style: string, ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : [`  classDef ${name} ${style}`, `  class ${ids.join(',')} ${name}`]
}

function idsOf(
  elements: readonly PlacedElement[],
  boundaries: readonly PlacedBoundary[],
): ReadonlyMap<SubjectId, string> {
  const newId = createNodeIds()
  const ids = new Map<SubjectId, string>()
  for (const { element } of elements) ids.set(element.id, newId('e', element.name))
  for (const { boundary } of boundaries) ids.set(boundary.id, newId('b', boundary.name))
  return ids
}

/** Whether they take more room from left to right than from top to bottom. */
function liesDown(boxes: readonly Box[]): boolean {
  const span = (low: readonly number[], high: readonly number[]) => Math.max(...high) - Math.min(...low)
  if (boxes.length === 0) return true
  return (
    span(
      boxes.map(({ x }) => x),
      boxes.map(({ x, w }) => x + w),
    ) >=
    span(
      boxes.map(({ y }) => y),
      boxes.map(({ y, h }) => y + h),
    )
  )
}
