import { rememberEach } from '../../base/remember-each.ts'
import type { Placed } from '../../drawing/placed.ts'
import { t } from '../../messages/messages.ts'
import { type Document, get } from '../../model/document.ts'
import type { Flow, SubjectId } from '../../model/tables.ts'
import type { LiveDiagram } from './live-diagram.ts'
import { boundaryAround, contentOf } from './within.ts'

/** The flows at an element of a diagram, each list sorted by id. One from the element to itself is in both. */
export interface FlowsAt {
  readonly leaving: readonly Flow[]
  readonly arriving: readonly Flow[]
}

export function flowsAt({ placed }: Pick<LiveDiagram, 'placed'>, element: SubjectId): FlowsAt {
  return endsOf(placed).get(element) ?? none
}

const none: FlowsAt = { leaving: [], arriving: [] }

const endsOf = rememberEach((placed: Placed) => {
  const ends = new Map<SubjectId, { leaving: Flow[]; arriving: Flow[] }>()
  const at = (id: SubjectId) => {
    const known = ends.get(id) ?? { leaving: [], arriving: [] }
    ends.set(id, known)
    return known
  }
  for (const flow of placed.flows) {
    at(flow.source).leaving.push(flow)
    at(flow.target).arriving.push(flow)
  }
  return ends
})

/**
 * What is around a drawn thing, as a screen reader says it after its name: "In Phone. Flows out: Readings to Health
 * cloud. Flows in: Vitals from Sensor." Empty where there is nothing to say.
 * @param most so many flows are named each way; the rest are counted
 */
export function describeSubject(
  { document, placed }: Pick<LiveDiagram, 'document' | 'placed'>,
  subject: SubjectId,
  most: number,
): string {
  const around = boundaryAround(placed, subject)
  const inside =
    around === null ? '' : t('keys.inside', { name: get(document, 'boundary', around)?.name ?? '' })
  if (subject.startsWith('boundary:')) {
    const names = [...contentOf(placed, subject)].map((id) => nameOf(document, id))
    return sentences([inside, names.length === 0 ? '' : t('keys.contains', shortened(names, most))])
  }
  const flow = get(document, 'flow', subject)
  if (flow !== undefined) return describeFlow(document, placed, flow)
  const { leaving, arriving } = flowsAt({ placed }, subject)
  const out = leaving.map(({ name, target }) => t('keys.flowTo', { name, other: nameOf(document, target) }))
  const into = arriving.map(({ name, source }) =>
    t('keys.flowFrom', { name, other: nameOf(document, source) }),
  )
  return sentences([
    inside,
    out.length === 0 ? '' : t('keys.flowsOut', shortened(out, most)),
    into.length === 0 ? '' : t('keys.flowsIn', shortened(into, most)),
    out.length + into.length === 0 ? t('keys.noFlows') : '',
  ])
}

/** Where its ends stand, when that is not the same place. */
function describeFlow(document: Document, placed: Placed, { source, target }: Flow): string {
  const from = boundaryAround(placed, source)
  const to = boundaryAround(placed, target)
  if (from === to) return from === null ? '' : t('keys.inside', { name: nameOf(document, from) })
  if (from === null) return t('keys.entering', { name: nameOf(document, to) })
  if (to === null) return t('keys.leaving', { name: nameOf(document, from) })
  return t('keys.between', { from: nameOf(document, from), to: nameOf(document, to) })
}

function nameOf(document: Document, id: SubjectId | null): string {
  if (id === null) return ''
  const subject = get(document, 'element', id) ?? get(document, 'boundary', id)
  return subject?.name.trim() || t('details.unnamed')
}

function shortened(
  names: readonly string[],
  most: number,
): { readonly names: readonly string[]; readonly more: number } {
  // One more is as short as saying that there is one more.
  const shown = names.length <= most + 1 ? names.length : most
  return { names: names.slice(0, shown), more: names.length - shown }
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
