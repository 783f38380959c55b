import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../engine/pack.ts'
import { applyChanges } from '../../../model/apply-changes.ts'
import type { Change } from '../../../model/change.ts'
import { type Document, get, list } from '../../../model/document.ts'
import { consequencesOfRemoval } from '../../../model/integrity.ts'
import { addRecord, removeRecord, setEntry, setFields } from '../../../model/make-changes.ts'
import { newRecord } from '../../../model/new-record.ts'
import { decisionId } from '../../../model/record-ids.ts'
import { statuses } from '../../../model/records/decision.ts'
import type { AnyRecord, DiagramId, Element } from '../../../model/tables.ts'
import { opened } from '../testing/opened.ts'
import { hasSamples, lightSample } from '../testing/samples.ts'
import { writeTm7 } from './write-tm7.ts'

type Edit = (document: Document, pack: Pack) => readonly Change[]

const at = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(1, items.length)]
const guid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const texts = fc.stringMatching(/^[A-Za-z<>&"' äß漢-]{1,20}$/).map((text) => text.trim() || 'x')
const place = fc.integer({ min: -2000, max: 4000 })
const any = fc.nat(10_000)

/** Removes a record and what cannot be without it. */
function removal(document: Document, record: AnyRecord | undefined): readonly Change[] {
  if (record === undefined) return []
  const consequences = consequencesOfRemoval(document, [record.id])
  return consequences.ok ? [...consequences.value, removeRecord(record)] : []
}

const parts = (document: Document): readonly Element[] =>
  list(document, 'element').filter(({ stencil }) => stencil !== 'loose-end')

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(any, texts).map(
    ([n, name]): Edit =>
      (document) => {
        const record = at([...parts(document), ...list(document, 'flow'), ...list(document, 'boundary')], n)
        return record === undefined ? [] : setFields<typeof record>(record, { name })
      },
  ),
  fc.tuple(any, any, any).map(
    ([n, p, o]): Edit =>
      (document, pack) => {
        const record = at(parts(document), n)
        const stencil = pack.stencils.find(({ id }) => id === record?.stencil)
        const property = pack.properties.find(({ id }) => id === at(stencil?.properties ?? [], p))
        if (record === undefined || property?.type.kind !== 'enum') return []
        const value = at(property.type.values, o)?.id
        return value === (stencil?.defaults[property.id] ?? 'unknown')
          ? []
          : setEntry(record, 'properties', property.id, value)
      },
  ),
  fc.tuple(any, place, place, fc.integer({ min: 40, max: 400 })).map(
    ([n, x, y, w]): Edit =>
      (document) => {
        const ends = new Set(parts(document).map(({ id }) => id))
        const placement = at(
          list(document, 'placement').filter(({ subject }) => ends.has(subject as Element['id'])),
          n,
        )
        return placement === undefined ? [] : setFields(placement, { x, y, w })
      },
  ),
  fc.tuple(any, place, place).map(
    ([n, x, y]): Edit =>
      (document) => {
        const placement = at(
          list(document, 'placement').filter(({ subject }) => subject.startsWith('flow:')),
          n,
        )
        return placement === undefined ? [] : setFields(placement, { via: { x, y } })
      },
  ),
  fc.tuple(any, fc.boolean(), texts).map(
    ([n, outOfScope, outOfScopeReason]): Edit =>
      (document) => {
        const record = at(list(document, 'flow'), n)
        return record === undefined ? [] : setFields(record, { outOfScope, outOfScopeReason })
      },
  ),
  fc.tuple(any, any).map(
    ([n, e]): Edit =>
      (document) => {
        const flow = at(list(document, 'flow'), n)
        const target = at(parts(document), e)
        const here = (id: string) =>
          list(document, 'placement').find(({ subject }) => subject === id)?.diagram
        if (flow === undefined || target === undefined || here(flow.source) !== here(target.id)) return []
        return setFields(flow, { target: target.id })
      },
  ),
  fc.tuple(any, any, texts, place, place).map(
    ([n, s, name, x, y]): Edit =>
      (document, pack) => {
        const id = `element:${guid(n)}` as const
        const stencil = at(
          pack.stencils.filter(
            (one) => one.abstract !== true && ['process', 'external', 'store'].includes(one.base),
          ),
          s,
        )
        const diagram = list(document, 'diagram')[0]?.id
        if (get(document, 'element', id) !== undefined || stencil === undefined || diagram === undefined)
          return []
        const box = { x, y, w: 100, h: 80 }
        return [
          addRecord(newRecord('element', { id, name, stencil: stencil.id })),
          addRecord(newRecord('placement', { ...box, id: `placement:${guid(n)}`, diagram, subject: id })),
        ]
      },
  ),
  fc.tuple(any, any, any, texts).map(
    ([n, a, b, name]): Edit =>
      (document, pack) => {
        const id = `flow:${guid(n + 20_000)}` as const
        const [source, target] = [at(parts(document), a), at(parts(document), b)]
        const stencil = pack.stencils.find(({ base }) => base === 'flow')
        const here = (element: Element) =>
          list(document, 'placement').find(({ subject }) => subject === element.id)
        if (get(document, 'flow', id) !== undefined || stencil === undefined) return []
        if (source === undefined || target === undefined) return []
        if (here(source)?.diagram !== here(target)?.diagram) return []
        return [
          addRecord(
            newRecord('flow', { id, name, stencil: stencil.id, source: source.id, target: target.id }),
          ),
        ]
      },
  ),
  fc.tuple(any, texts, place, fc.boolean()).map(
    ([n, name, x, isBox]): Edit =>
      (document, pack) => {
        const id = `boundary:${guid(n + 40_000)}` as const
        const shape = isBox ? 'box' : 'line'
        const stencil = pack.stencils.find((one) => one.base === 'boundary' && one.shape === shape)
        const diagram = list(document, 'diagram')[0]?.id
        if (get(document, 'boundary', id) !== undefined || stencil === undefined || diagram === undefined)
          return []
        const line = { from: { x, y: 0 }, handle: { x: x + 40, y: 50 }, to: { x, y: 100 } }
        const drawn = isBox ? { x, y: 1, w: 200, h: 100 } : { line }
        return [
          addRecord(newRecord('boundary', { id, name, stencil: stencil.id, shape })),
          addRecord(
            newRecord('placement', { ...drawn, id: `placement:${guid(n + 40_000)}`, diagram, subject: id }),
          ),
        ]
      },
  ),
  fc.tuple(any, texts).map(
    ([n, name]): Edit =>
      (document) => {
        const id: DiagramId = `diagram:${guid(n + 60_000)}`
        if (get(document, 'diagram', id) !== undefined) return []
        const order = Math.max(...list(document, 'diagram').map((one) => one.order)) + 1
        const element = `element:${guid(n + 80_000)}` as const
        const box = { x: 1, y: 2, w: 3, h: 4 }
        return [
          addRecord(newRecord('diagram', { id, name, order })),
          addRecord(newRecord('element', { id: element, name, stencil: 'note' })),
          addRecord(
            newRecord('placement', {
              ...box,
              id: `placement:${guid(n + 80_000)}`,
              diagram: id,
              subject: element,
            }),
          ),
        ]
      },
  ),
  any.map(
    (n): Edit =>
      (document) =>
        removal(document, at(parts(document), n)),
  ),
  any.map(
    (n): Edit =>
      (document) =>
        removal(document, at(list(document, 'flow'), n)),
  ),
  any.map(
    (n): Edit =>
      (document) =>
        removal(document, at(list(document, 'boundary'), n)),
  ),
  fc.tuple(any, fc.constantFrom(...statuses), texts).map(
    ([n, status, reason]): Edit =>
      (document) => {
        const { finding, id } = at(list(document, 'decision'), n) ?? { finding: '', id: decisionId('x') }
        const decision = get(document, 'decision', id)
        if (decision === undefined || get(document, 'recorded', `recorded:${finding}`) === undefined)
          return []
        return setFields(decision, {
          status,
          reason,
          decidedBy: 'Ada',
          decidedAt: '2026-03-04T05:06:07.000Z',
        })
      },
  ),
)

const threats = (document: Document, kept: ReadonlySet<string>) =>
  list(document, 'decision')
    .filter(({ finding }) => kept.has(finding))
    .map(({ finding, status, reason, priority, decidedBy, decidedAt }) => {
      const word = { accepted: 'Accepted: ', transferred: 'Transferred: ', 'out-of-scope': 'Out of scope: ' }
      const isOther = status === 'accepted' || status === 'transferred' || status === 'out-of-scope'
      const said = isOther ? `${word[status]}${reason}` : reason
      return {
        finding,
        status: isOther ? 'not-applicable' : status,
        reason: said,
        priority,
        decidedBy,
        decidedAt,
      }
    })
    // An open threat without a reason is one that nobody touched.
    .filter(({ status, reason }) => status !== 'open' || reason !== '')

/** What the format can say of a document, in a form that two can be compared in. */
function said(document: Document) {
  const ends = new Set<string>(list(document, 'flow').flatMap(({ source, target }) => [source, target]))
  // The end of a flow that is gone is nothing in the format.
  const isThere = (id: string) => ends.has(id) || get(document, 'element', id)?.stencil !== 'loose-end'
  const records = (table: 'element' | 'flow' | 'boundary' | 'diagram') =>
    list(document, table)
      .filter(({ id }) => isThere(id))
      .map((record) => ({ ...record, order: undefined }))
  const flows = list(document, 'flow').map(({ id }) => id)
  const kept = new Set(
    list(document, 'recorded')
      .map(({ finding }) => finding)
      .filter((finding) => flows.some((flow) => finding.endsWith(`@${flow}`))),
  )
  return {
    elements: records('element'),
    flows: records('flow'),
    boundaries: records('boundary'),
    diagrams: records('diagram'),
    placements: list(document, 'placement')
      .filter(({ subject }) => isThere(subject))
      .map(({ subject, diagram, x, y, w, h, line, via }) => ({
        ...{ subject, diagram, x, y, w, h, line },
        via: subject.startsWith('flow:') ? via : null,
      })),
    decisions: threats(document, kept),
  }
}

/** Placements of flows say how they were shaped; those that were not shaped need none. */
function shaped(placements: ReturnType<typeof said>['placements']) {
  return placements
    .filter(({ subject, via }) => !subject.startsWith('flow:') || via !== null)
    .map((one) => JSON.stringify(one))
    .sort()
}

describe.skipIf(!hasSamples)('a model that was edited, written and read', () => {
  it.each(['autocert.tm7', 'startleft-MTMT_nested_tz.tm7'])(
    'says what it said: %s',
    (name) => {
      const { document, packs } = opened(lightSample(name))
      const [pack] = packs
      if (pack === undefined) throw new Error('no pack')
      fc.assert(
        fc.property(fc.array(edits, { minLength: 1, maxLength: 12 }), (all) => {
          let current = document
          for (const edit of all) current = applyChanges(current, edit(current, pack))
          const written = writeTm7(current, packs)
          if (!written.ok) throw new Error(written.error.code)
          const again = opened(written.value.bytes)
          const [before, after] = [said(current), said(again.document)]
          expect({ ...after, placements: shaped(after.placements) }).toEqual({
            ...before,
            placements: shaped(before.placements),
          })
          const once = writeTm7(again.document, again.packs)
          expect(once.ok && Buffer.from(once.value.bytes).equals(Buffer.from(written.value.bytes))).toBe(true)
        }),
        { numRuns: 15 },
      )
    },
    120_000,
  )
})
