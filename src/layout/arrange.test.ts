import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, boxesOverlap, containsBox } from '../base/geometry.ts'
import { crossingsOf } from '../engine/analysis/crossings.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { placementsIn } from '../model/find-records.ts'
import { newRecord } from '../model/new-record.ts'
import { samples } from '../model/samples/samples.ts'
import type { AnyRecord, SubjectId } from '../model/tables.ts'
import { arrange } from './arrange.ts'
import type { Arrangement } from './arrangement.ts'
import { type LayoutDirection, layoutInputOf } from './layout-input.ts'
import { nodeElk } from './testing/node-elk.ts'

const diagram = 'diagram:main'

interface Drawn extends Box {
  readonly locked?: boolean
}

/** A model from boxes: elements `e0`, `e1`, …, boundary boxes `b0`, …, lines `l0`, …, flows between elements. */
function modelOf(
  elements: readonly Drawn[],
  boxes: readonly Drawn[] = [],
  flows: readonly (readonly [number, number])[] = [],
  lines: readonly (readonly [number, number, number, number])[] = [],
): Document {
  const place = (subject: SubjectId, { locked, ...box }: Drawn): AnyRecord =>
    newRecord('placement', {
      ...{ id: `placement:${subject}`, diagram, subject, ...box },
      ...(locked === true ? { locked } : {}),
    })
  return documentOf([
    ...elements.flatMap((box, n) => [
      newRecord('element', { id: `element:e${n}`, name: `e${n}`, stencil: 'process' }),
      place(`element:e${n}`, box),
    ]),
    ...boxes.flatMap((box, n) => [
      newRecord('boundary', { id: `boundary:b${n}`, name: `Boundary ${n}`, stencil: 'boundary.box' }),
      place(`boundary:b${n}`, box),
    ]),
    ...lines.flatMap(([x1, y1, x2, y2], n) => [
      newRecord('boundary', {
        ...{ id: `boundary:l${n}`, name: `Line ${n}`, stencil: 'boundary.line', shape: 'line' },
      }),
      newRecord('placement', {
        ...{ id: `placement:l${n}`, diagram, subject: `boundary:l${n}` },
        line: {
          from: { x: x1, y: y1 },
          handle: { x: (x1 + x2) / 2 + 20, y: (y1 + y2) / 2 },
          to: { x: x2, y: y2 },
        },
      }),
    ]),
    ...flows.flatMap(([from, to], n): readonly AnyRecord[] => {
      const source = `element:e${from % elements.length}` as const
      const target = `element:e${to % elements.length}` as const
      return [newRecord('flow', { id: `flow:f${n}`, name: `Flow ${n}`, stencil: 'flow', source, target })]
    }),
  ])
}

function arranged(document: Document, { places }: Arrangement): Document {
  const placement = { ...document.tables.placement }
  for (const { subject, ...place } of places) {
    const before = placementsIn(document, diagram).get(subject)
    if (before !== undefined) placement[before.id] = { ...before, ...place }
  }
  return { ...document, tables: { ...document.tables, placement } }
}

function crossingsIn(document: Document): readonly string[] {
  const crossings = crossingsOf(document)
  return Object.values(document.tables.flow).map(({ id }) => `${id} ${crossings.crossedBy(id).join(' ')}`)
}

async function arrangeIn(
  document: Document,
  subjects: readonly SubjectId[] | null = null,
  direction: LayoutDirection = 'right',
) {
  const result = await arrange(layoutInputOf(document, diagram, subjects, direction), nodeElk)
  return { result, after: result.ok ? arranged(document, result.value) : document }
}

function boxIn(document: Document, id: SubjectId): Box {
  const placement = placementsIn(document, diagram).get(id)
  if (placement === undefined) throw new Error(`${id} is not drawn`)
  const { x, y, w, h } = placement
  return { x, y, w, h }
}

const small = { w: 100, h: 100 }

describe('arranging a diagram', () => {
  it('puts what follows to the right of what goes before, without overlaps', async () => {
    const heap = modelOf(
      [0, 1, 2, 3].map((n) => ({ x: 7 * n, y: 3 * n, ...small })),
      [],
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    )
    const { after } = await arrangeIn(heap)
    const boxes = ([0, 1, 2, 3] as const).map((n) => boxIn(after, `element:e${n}`))
    for (const [n, box] of boxes.slice(1).entries()) {
      expect(box.x).toBeGreaterThan((boxes[n]?.x ?? 0) + 100 + 40)
    }
    const down = (await arrangeIn(heap, null, 'down')).after
    expect(boxIn(down, 'element:e3').y).toBeGreaterThan(boxIn(down, 'element:e0').y + 300)
  })

  it('makes a box as large as what stands in it needs, with room for its title', async () => {
    const { after } = await arrangeIn(
      modelOf(
        [
          { x: 20, y: 20, ...small },
          { x: 30, y: 30, ...small },
          { x: 900, y: 0, ...small },
        ],
        [{ x: 0, y: 0, w: 160, h: 160 }],
        [
          [0, 1],
          [1, 2],
        ],
      ),
    )
    const box = boxIn(after, 'boundary:b0')
    for (const id of ['element:e0', 'element:e1'] as const) {
      const { x, y, w, h } = boxIn(after, id)
      expect(containsBox(box, { x: x - 24, y: y - 40, w: w + 48, h: h + 64 })).toBe(true)
    }
    expect(boxesOverlap(box, boxIn(after, 'element:e2'))).toBe(false)
  })

  it('leaves what is locked where it is, with the box around it free to grow', async () => {
    const model = modelOf(
      [
        { x: 500, y: 400, ...small, locked: true },
        { x: 520, y: 420, ...small },
        { x: 0, y: 0, ...small },
      ],
      [{ x: 450, y: 350, w: 260, h: 260 }],
      [
        [0, 1],
        [2, 0],
      ],
    )
    const { after } = await arrangeIn(model)
    expect(boxIn(after, 'element:e0')).toEqual(boxIn(model, 'element:e0'))
    expect(boxesOverlap(boxIn(after, 'element:e0'), boxIn(after, 'element:e1'))).toBe(false)
    expect(containsBox(boxIn(after, 'boundary:b0'), boxIn(after, 'element:e1'))).toBe(true)
  })

  it('keeps overlapping boxes as they stand to each other', async () => {
    const model = modelOf(
      [
        { x: 100, y: 100, ...small },
        { x: 400, y: 100, ...small },
        { x: 700, y: 100, ...small },
        { x: 1200, y: 0, ...small },
      ],
      [
        { x: 50, y: 50, w: 500, h: 200 },
        { x: 380, y: 60, w: 500, h: 200 },
      ],
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    )
    const { after } = await arrangeIn(model)
    const gap = (document: Document) => boxIn(document, 'element:e2').x - boxIn(document, 'element:e0').x
    expect(gap(after)).toBe(600)
    expect(crossingsIn(after)).toEqual(crossingsIn(model))
  })

  it('takes a boundary line along, to where it parts the same things', async () => {
    const model = modelOf(
      [
        { x: 0, y: 0, ...small },
        { x: 0, y: 300, ...small },
        { x: 600, y: 0, ...small },
        { x: 600, y: 300, ...small },
      ],
      [],
      [
        [0, 2],
        [1, 3],
        [2, 3],
        [0, 1],
      ],
      [[350, -50, 350, 450]],
    )
    const { result, after } = await arrangeIn(model)
    expect(result.ok).toBe(true)
    expect(crossingsIn(after)).toEqual(crossingsIn(model))
  })

  it('gives the same arrangement for the same diagram', async () => {
    const document = await samples[0]?.load()
    if (document === undefined) throw new Error('There are no samples')
    const [first, second] = [await arrangeIn(document), await arrangeIn(document)]
    expect(second.result).toEqual(first.result)
  })
})

describe('arranging what is selected', () => {
  const model = modelOf(
    [
      { x: 700, y: 300, ...small },
      { x: 710, y: 310, ...small },
      { x: 0, y: 0, ...small },
      { x: 0, y: 150, ...small },
    ],
    [{ x: 600, y: 250, w: 700, h: 300 }],
    [
      [0, 1],
      [2, 3],
      [3, 0],
    ],
  )

  it('moves nothing else, and stays in the box around it', async () => {
    const { after } = await arrangeIn(model, ['element:e0', 'element:e1'])
    for (const id of ['element:e2', 'element:e3', 'boundary:b0'] as const) {
      expect(boxIn(after, id)).toEqual(boxIn(model, id))
    }
    expect(boxesOverlap(boxIn(after, 'element:e0'), boxIn(after, 'element:e1'))).toBe(false)
    expect(containsBox(boxIn(after, 'boundary:b0'), boxIn(after, 'element:e1'))).toBe(true)
  })

  it('says where there is no room, and that one thing cannot be arranged', async () => {
    const tight = modelOf(
      [
        { x: 10, y: 30, ...small },
        { x: 15, y: 35, ...small },
      ],
      [{ x: 0, y: 0, w: 160, h: 160 }],
    )
    const { result } = await arrangeIn(tight, ['element:e0', 'element:e1'])
    expect(result).toEqual({ ok: false, error: { code: 'no-room', id: 'boundary:b0' } })
    expect((await arrangeIn(model, ['element:e0'])).result).toEqual({ ok: false, error: { code: 'nothing' } })
  })
})

describe.each(samples)('the $title, arranged', ({ load }) => {
  it.each(['right', 'down'] as const)('towards the %s crosses what it crossed', async (direction) => {
    const document = await load()
    const { result, after } = await arrangeIn(document, null, direction)
    expect(result.ok).toBe(true)
    expect(crossingsIn(after)).toEqual(crossingsIn(document))
    const boxes = Object.values(after.tables.element).map(({ id }) => boxIn(after, id))
    const overlaps = boxes.filter((box, n) => boxes.slice(n + 1).some((other) => boxesOverlap(box, other)))
    expect(overlaps).toEqual([])
  })
})

describe('whatever is drawn', () => {
  const at = fc.integer({ min: 0, max: 1200 })
  const element = fc.record({ x: at, y: at, w: fc.constant(100), h: fc.constant(80), locked: fc.boolean() })
  const loose = element.map((box) => ({ ...box, locked: false }))
  const box = fc.record({
    ...{ x: at, y: at, w: fc.integer({ min: 100, max: 900 }), h: fc.integer({ min: 100, max: 900 }) },
    locked: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  })
  const flow = fc.tuple(fc.nat(20), fc.nat(20))
  const line = fc.tuple(at, at, at, at)
  const flows = fc.array(flow, { maxLength: 14 })

  it('a graph on which one way of the layout breaks off is laid out in another', async () => {
    const small = { w: 100, h: 80 }
    const document = modelOf(
      [
        { x: 1, y: 0, ...small },
        { x: 1, y: 61, ...small },
        { x: 0, y: 0, ...small },
      ],
      [{ x: 51, y: 0, w: 100, h: 100, locked: true }],
      [
        [4, 11],
        [11, 0],
      ],
      [[0, 0, 47, 56]],
    )
    const { after } = await arrangeIn(document)
    expect(crossingsIn(after)).toEqual(crossingsIn(document))
  })

  it('flows cross the same boundaries afterwards, and locked things stay', async () => {
    const elements = fc.array(fc.oneof({ weight: 4, arbitrary: loose }, element), {
      minLength: 1,
      maxLength: 10,
    })
    const boxes = fc.array(box, { maxLength: 5 })
    const lines = fc.array(line, { maxLength: 1 })
    await fc.assert(
      fc.asyncProperty(elements, boxes, flows, lines, async (...drawn) => {
        const document = modelOf(...drawn)
        const { result, after } = await arrangeIn(document)
        expect(crossingsIn(after)).toEqual(crossingsIn(document))
        for (const { subject, locked } of placementsIn(document, diagram).values()) {
          if (locked === true) expect(boxIn(after, subject)).toEqual(boxIn(document, subject))
        }
        // Only boundary lines may have no place; there is always one for everything else.
        if (!result.ok && drawn[3].length === 0) expect(result.error).toEqual({ code: 'nothing' })
      }),
      { numRuns: 60 },
    )
  })

  it('the same holds of a selection, and nothing else moves', async () => {
    const elements = fc.array(loose, { minLength: 2, maxLength: 10 })
    const boxes = fc.array(box, { maxLength: 4 })
    const chosen = fc.array(fc.nat(9), { minLength: 2, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(elements, boxes, flows, chosen, async (these, around, between, picks) => {
        const document = modelOf(these, around, between)
        const picked = [...new Set(picks)].filter((n) => n < these.length)
        const { after } = await arrangeIn(
          document,
          picked.map((n) => `element:e${n}` as const),
        )
        expect(crossingsIn(after)).toEqual(crossingsIn(document))
        for (const [n] of these.entries()) {
          const id = `element:e${n}` as const
          if (!picked.includes(n)) expect(boxIn(after, id)).toEqual(boxIn(document, id))
        }
      }),
      { numRuns: 40 },
    )
  })
})
