import { get } from '../../../model/document.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { nameProperty } from '../document/read-answers.ts'
import type { Tm7Surface } from '../document/tm7-file.ts'
import type { XmlElement } from '../xml/element.ts'
import { child } from '../xml/element-parts.ts'
import { type AssignedGuids, assignGuids, subjectsOf } from './assign-guids.ts'
import { surfaceElement } from './build-drawn.ts'
import { headerProperty, textProperty } from './build-properties.ts'
import { declaring, modelItem } from './build-xml.ts'
import { type DiagramPlan, type DrawingPlan, planDrawings } from './plan-drawings.ts'
import { setMember } from './set-member.ts'
import type { Tm7Writer } from './tm7-writer.ts'
import { type EntryLists, endGuids, writeEntries } from './write-entries.ts'

/** Where each subject stands in the file that is written. */
export interface WrittenDrawings {
  /** Undefined for a flow that is drawn nowhere. */
  readonly flow: (id: SubjectId) => WrittenFlow | undefined
  /** As it stood in the file to begin with. */
  readonly flowBefore: (id: SubjectId) => WrittenFlow | undefined
  /** Undefined for an element that is drawn nowhere. */
  readonly element: (id: SubjectId) => { readonly surface: string; readonly guid: string } | undefined
  /** GUID of the first diagram; empty where there is none. */
  readonly firstSurface: string
}

export interface WrittenFlow {
  readonly surface: string
  readonly guid: string
  readonly source: string
  readonly target: string
}

/** Carries all that changed in the diagrams into the tree, and adds what is new. */
export function writeDrawings(writer: Tm7Writer): WrittenDrawings {
  const { draft, root, drawings, notes, document } = writer
  const before = planDrawings(writer.base)
  const after = planDrawings(document)
  const guids = assignGuids(before, after, drawings)

  const baseDiagrams = new Map(before.diagrams.map((plan) => [plan.diagram.id, plan]))
  const kept: XmlElement[] = []
  for (const plan of after.diagrams) {
    const { id, name } = plan.diagram
    const surface = drawings.surfaces.get(id)
    if (surface === undefined) {
      if (isStandIn(plan)) continue
      const added = newSurface(writer, plan, guids)
      draft.append(writer.listNamed('DrawingSurfaceList'), added)
      kept.push(added)
    } else {
      kept.push(surface.node)
      if (baseDiagrams.get(id)?.diagram.name !== name) renameSurface(writer, surface, name)
      writeEntries(writer, baseDiagrams.get(id), plan, guids, entryLists(writer, surface))
    }
  }
  for (const [id, surface] of drawings.surfaces) {
    if (!after.diagrams.some((plan) => plan.diagram.id === id)) {
      draft.remove(writer.listNamed('DrawingSurfaceList'), surface.node)
    }
  }
  const list = child(root, 'DrawingSurfaceList')
  if (list !== undefined && !isInOrder(list, kept)) draft.reorder(list, kept)
  noteUndrawn()
  const first = after.diagrams[0]?.diagram.id
  return {
    firstSurface: first === undefined ? '' : guids.diagram(first),
    element: (id) => {
      const home = guids.home(id)
      return home === undefined ? undefined : { surface: guids.diagram(home), guid: guids.at(home, id) }
    },
    flow: writtenFlows(after, guids),
    flowBefore: writtenFlows(before, assignGuids(before, before, drawings)),
  }

  /** Whether a diagram only stands for the one that every model has, of a file that has none. */
  function isStandIn({ diagram, looseEnds, ...plan }: DiagramPlan): boolean {
    const isOfFile = get(document, 'origin', 'origin:main') !== undefined
    const isSame = baseDiagrams.get(diagram.id)?.diagram.name === diagram.name
    return (
      isOfFile && isSame && looseEnds.size === 0 && subjectsOf({ ...plan, diagram, looseEnds }).length === 0
    )
  }

  function noteUndrawn(): void {
    const times = new Map<SubjectId, number>()
    for (const plan of after.diagrams) {
      for (const id of subjectsOf(plan)) times.set(id, (times.get(id) ?? 0) + 1)
      for (const id of plan.looseEnds.keys()) times.set(id, 1)
    }
    for (const table of ['element', 'flow', 'boundary'] as const) {
      for (const { id, name } of Object.values(document.tables[table])) {
        const n = times.get(id) ?? 0
        if (n === 0) notes.push({ kind: 'lost', code: 'not-drawn', data: { name }, subject: id })
        if (n > 1) notes.push({ kind: 'changed', code: 'copied', data: { name }, subject: id })
      }
    }
  }
}

function writtenFlows({ diagrams }: DrawingPlan, guids: AssignedGuids): WrittenDrawings['flow'] {
  const plans = new Map(diagrams.map((plan) => [plan.diagram.id, plan]))
  return (id) => {
    const home = guids.home(id)
    const plan = home === undefined ? undefined : plans.get(home)
    const flow = plan?.flows.get(id)
    if (home === undefined || plan === undefined || flow === undefined) return undefined
    return { surface: guids.diagram(home), guid: guids.at(home, id), ...endGuids(plan, flow, guids) }
  }
}

function newSurface(writer: Tm7Writer, plan: DiagramPlan, guids: AssignedGuids): XmlElement {
  const { id, name } = plan.diagram
  const title = [headerProperty('Diagram'), textProperty('Name', '', name)]
  const surface = surfaceElement(guids.diagram(id), writer.nextObjectId(), title, name)
  const [borders, lines] = [child(surface, 'Borders'), child(surface, 'Lines')]
  if (borders === undefined || lines === undefined) throw new Error('A new diagram without lists')
  writeEntries(writer, undefined, plan, guids, { borders: () => borders, lines: () => lines })
  return surface
}

function renameSurface({ draft }: Tm7Writer, surface: Tm7Surface, name: string): void {
  const title = nameProperty(surface.properties)?.value
  if (title !== undefined) draft.setText(title, name)
  setMember(draft, surface.node, 'Header', name, surfaceOrder, (local, text) => modelItem(local, text))
}

/** The dictionaries of a diagram, made where they are missing and asked for. */
function entryLists({ draft }: Tm7Writer, { node }: Tm7Surface): EntryLists {
  const made = new Map<string, XmlElement>()
  const listOf = (local: string) => (): XmlElement => {
    const known = child(node, local) ?? made.get(local)
    if (known !== undefined) return known
    const list = declaring(modelItem(local, []), 'a', 'model')
    made.set(local, list)
    const place = surfaceOrder.indexOf(local)
    const next = draft
      .childrenOf(node)
      .find((one): one is XmlElement => typeof one !== 'string' && surfaceOrder.indexOf(one.local) > place)
    draft.insertBefore(node, list, next)
    return list
  }
  return { borders: listOf('Borders'), lines: listOf('Lines') }
}

function isInOrder(list: XmlElement, order: readonly XmlElement[]): boolean {
  const known = order.filter((node) => list.children.includes(node))
  const sorted = list.children.filter((node) => typeof node !== 'string' && known.includes(node))
  return known.every((node, at) => node === sorted[at])
}

const surfaceOrder = ['GenericTypeId', 'Guid', 'Properties', 'TypeId', 'Borders', 'Header', 'Lines', 'Zoom']
