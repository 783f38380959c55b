import type { Editor } from '../../app/editor.ts'
import type { Box } from '../../base/geometry.ts'
import type { FlowRoute } from '../../drawing/flow-route.ts'
import { type Placed, placedIn } from '../../drawing/placed.ts'
import { createRouter } from '../../drawing/route-flows.ts'
import type { Document } from '../../model/document.ts'
import type { DiagramId, FlowId, SubjectId } from '../../model/tables.ts'
import { canvasOf } from './canvas-state.ts'
import { type Draft, draftDocument } from './draft-document.ts'
import { draftPlaced } from './draft-placed.ts'

/** What the canvas shows at this moment: the diagram with the gesture in progress. */
export interface LiveDiagram {
  readonly document: Document
  readonly diagram: DiagramId
  readonly placed: Placed
  readonly routes: ReadonlyMap<FlowId, FlowRoute>
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

const sources = new WeakMap<Editor, () => LiveDiagram>()

function createSource(editor: Editor): () => LiveDiagram {
  const router = createRouter()
  const { vocabulary } = editor

  const routed = (document: Document, draft: Draft | null): LiveDiagram => {
    const { diagram } = editor.session.getState()
    const drawn = draft === null ? document : draftDocument(document, diagram, draft)
    const placed = placedIn(drawn, diagram)
    return {
      document: drawn,
      diagram,
      placed,
      routes: router.route({ document: drawn, diagram, vocabulary }).flows,
    }
  }

  /** A frame of a drag: the router goes on from the document's routes. */
  const dragged = (document: Document, draft: Draft): LiveDiagram => {
    const { diagram } = editor.session.getState()
    const placed = draftPlaced(placedIn(document, diagram), draft)
    const overrides = boxesOf(placed, draft)
    return {
      document,
      diagram,
      placed,
      routes: router.route({ document, diagram, vocabulary, overrides }).flows,
    }
  }

  let last: { document: Document; diagram: DiagramId; draft: Draft | null; live: LiveDiagram } | null = null
  return () => {
    const { document } = editor.document.getState()
    const { diagram } = editor.session.getState()
    const { gesture } = canvasOf(editor).getState()
    const draft = gesture !== null && 'draft' in gesture ? gesture.draft : null
    if (last !== null && last.document === document && last.diagram === diagram && last.draft === draft) {
      return last.live
    }
    const live =
      draft === null || !onlyMovesElements(draft) ? routed(document, draft) : dragged(document, draft)
    last = { document, diagram, draft, live }
    return live
  }
}

/** The router has a fast way for frames of a drag, as long as no flow itself is changed. */
function onlyMovesElements(draft: Draft): boolean {
  for (const subject of draft.placements.keys()) if (subject.startsWith('flow:')) return false
  return true
}

function boxesOf(placed: Placed, draft: Draft): ReadonlyMap<SubjectId, Box> {
  const boxes = new Map<SubjectId, Box>()
  for (const subject of draft.placements.keys()) {
    const box = placed.boxes.get(subject)
    if (box !== undefined) boxes.set(subject, box)
  }
  return boxes
}
