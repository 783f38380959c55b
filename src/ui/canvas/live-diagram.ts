import type { Editor } from '../../app/editor.ts'
import type { Box } from '../../base/geometry.ts'
import type { FlowRoute, FlowShape } from '../../drawing/flow-route.ts'
import { type Placed, placedIn } from '../../drawing/placed.ts'
import { createRouter } from '../../drawing/route-flows.ts'
import { createSubjectIndex, type SubjectIndex } from '../../drawing/subject-index.ts'
import type { Document } from '../../model/document.ts'
import type { DiagramId, FlowId, SubjectId } from '../../model/tables.ts'
import { canvasOf } from './canvas-state.ts'
import type { Draft } from './draft.ts'
import { draftPlaced } from './draft-placed.ts'

/** What the canvas shows at this moment: the diagram with the gesture in progress. */
export interface LiveDiagram {
  readonly document: Document
  readonly diagram: DiagramId
  readonly placed: Placed
  readonly routes: ReadonlyMap<FlowId, FlowRoute>
  /** What the gesture draws elsewhere than the document says; the same set as long as it has the same members. */
  readonly lifted: ReadonlySet<SubjectId>
  /** The diagram without the gesture: itself when there is none. */
  readonly settled: LiveDiagram
}

/**
 * The live diagram of an open model; the same object as long as document, diagram and gesture are the same.
 * Rendering, hit-testing and selection all read it, so that they agree and none of them asks the DOM.
 */
export function liveDiagramOf(editor: Editor): LiveDiagram {
  const known = sources.get(editor)
  if (known !== undefined) return known()
  const source = createSource(editor)
  sources.set(editor, source)
  return source()
}

/** Where everything is drawn, the gesture apart. Made when first asked for. */
export function indexOf({ settled }: LiveDiagram): SubjectIndex {
  const known = indexes.get(settled)
  if (known !== undefined) return known
  const index = createSubjectIndex(settled.placed, settled.routes, earlier.get(settled) ?? null)
  earlier.delete(settled)
  indexes.set(settled, index)
  return index
}

const sources = new WeakMap<Editor, () => LiveDiagram>()
const indexes = new WeakMap<LiveDiagram, SubjectIndex>()
/** What the index of a diagram can begin from: that of its state before the last edit. */
const earlier = new WeakMap<LiveDiagram, SubjectIndex>()
const nothing: ReadonlySet<never> = new Set()

function createSource(editor: Editor): () => LiveDiagram {
  // One for each diagram, or coming back to one would route all of it again.
  const routers = new Map<DiagramId, ReturnType<typeof createRouter>>()
  const settledDiagrams = new Map<DiagramId, LiveDiagram>()
  let vocabulary = editor.vocabulary
  let last: { readonly draft: Draft; readonly live: LiveDiagram } | null = null

  function routerOf(diagram: DiagramId) {
    const known = routers.get(diagram) ?? createRouter()
    routers.set(diagram, known)
    return known
  }

  function settledOf(document: Document, diagram: DiagramId): LiveDiagram {
    if (vocabulary !== editor.vocabulary) settledDiagrams.clear()
    const known = settledDiagrams.get(diagram)
    if (known?.document === document) return known
    vocabulary = editor.vocabulary
    const { flows: routes } = routerOf(diagram).route({ document, diagram, vocabulary })
    const placed = placedIn(document, diagram)
    last = null
    const settled = withItself({ document, diagram, placed, routes, lifted: nothing })
    const index = known === undefined ? undefined : (indexes.get(known) ?? earlier.get(known))
    if (index !== undefined) earlier.set(settled, index)
    settledDiagrams.set(diagram, settled)
    return settled
  }

  /** A frame of a gesture: the router goes on from the document's routes. */
  function drafted(base: LiveDiagram, draft: Draft): LiveDiagram {
    const { document, diagram } = base
    const placed = draftPlaced(base.placed, draft)
    const { overrides, shapes } = movedBy(placed, draft)
    const { flows, touched } = routerOf(diagram).route({ document, diagram, vocabulary, overrides, shapes })
    const lifted = sameSet(last?.live.lifted, [...draft.placements.keys(), ...touched])
    return { document, diagram, placed, routes: flows, lifted, settled: base }
  }

  return () => {
    const { document } = editor.document.getState()
    const { diagram } = editor.session.getState()
    const { gesture } = canvasOf(editor).getState()
    const base = settledOf(document, diagram)
    const draft = gesture !== null && 'draft' in gesture ? gesture.draft : null
    if (draft === null) return base
    if (last?.draft !== draft) last = { draft, live: drafted(base, draft) }
    return last.live
  }
}

/** What has no gesture is its own settled diagram. */
function withItself(live: Omit<LiveDiagram, 'settled'>): LiveDiagram {
  const itself: LiveDiagram = {
    ...live,
    get settled() {
      return itself
    },
  }
  return itself
}

function movedBy(placed: Placed, draft: Draft) {
  const overrides = new Map<SubjectId, Box>()
  const shapes = new Map<FlowId, FlowShape>()
  for (const [subject, patch] of draft.placements) {
    const box = placed.boxes.get(subject)
    if (box !== undefined) overrides.set(subject, box)
    else if (subject.startsWith('flow:')) shapes.set(subject as FlowId, patch)
  }
  return { overrides, shapes }
}

function sameSet(
  before: ReadonlySet<SubjectId> | undefined,
  members: readonly SubjectId[],
): ReadonlySet<SubjectId> {
  const now = new Set(members)
  const isSame = before?.size === now.size && members.every((id) => before.has(id))
  return isSame ? before : now
}
