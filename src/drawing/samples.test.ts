import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Box, boxesOverlap, containsPoint, inflate } from '../base/geometry.ts'
import { crossingsOf } from '../engine/analysis/crossings.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { type Document, get, list } from '../model/document.ts'
import { samples } from '../model/samples/samples.ts'
import type { FlowId } from '../model/tables.ts'
import { samplesOf } from './curve.ts'
import { badgeBox } from './draw-badge.ts'
import { titleOf } from './draw-boundary.ts'
import { drawDiagram } from './draw-diagram.ts'
import { elementBaseOf } from './element-base.ts'
import type { FlowRoute } from './flow-route.ts'
import { nameBlock } from './name-block.ts'
import { placedIn } from './placed.ts'
import { createRouter } from './route-flows.ts'
import { mainDiagram as diagram } from './testing/small-diagram.ts'

const shared = (name: string) => new URL(`../../../shared/domain/${name}`, import.meta.url)

/** Drawing may not import the knowledge packs; of them only the shapes matter here. */
const externals = [
  ...['human', 'human.patient', 'human.clinician', 'human.caregiver', 'human.admin', 'human.user'],
  ...['human.support', 'human.developer', 'ext.thirdParty', 'ext.vendor', 'ext.partner', 'ext.payment'],
  'ext.email',
]
const stores = [
  ...['store', 'wearable.buffer', 'mobile.storage', 'store.ehr', 'store.pacs', 'store.audit'],
  ...['ai.trainingData', 'ai.registry', 'data.sql', 'data.nosql', 'data.cache', 'data.queue'],
  ...['data.object', 'data.search', 'ci.repo'],
]
const hardware = ['hw.secureElement', 'hw.uicc', 'hw.tpm']
const shape = (id: string, base: 'external' | 'store') => ({
  ...{ id, name: '', base, parent: null, group: '', description: '', keywords: [], icon: '' },
  ...{ properties: [], defaults: {} },
})
const vocabulary = createVocabularyIndex([
  {
    ...{ id: 'shapes', version: '1', name: '', description: '', extends: [], crossing: 'containment' },
    ...{ properties: [], mitigations: [] },
    stencils: [
      ...externals.map((id) => shape(id, 'external')),
      ...[...stores, ...hardware].map((id) => shape(id, 'store')),
    ],
  },
])

describe.each(samples)('the picture of the $title', ({ id, load }) => {
  let document: Document
  let routes: ReadonlyMap<FlowId, FlowRoute>
  const labels = () =>
    [...routes.values()].map((route) => {
      expect(route.label, route.id).not.toBeNull()
      return { id: route.id, box: route.label?.box ?? { x: 0, y: 0, w: 0, h: 0 } }
    })
  const shapes = () => [...placedIn(document, diagram).boxes]
  const titles = () =>
    placedIn(document, diagram).boundaries.flatMap(({ boundary, placement }) => {
      const title = titleOf({ id: boundary.id, name: boundary.name, box: placement, line: placement.line })
      expect(title?.text, boundary.id).toBe(boundary.name)
      return title === null ? [] : [{ id: boundary.id, box: title.box }]
    })

  beforeAll(async () => {
    document = await load()
    routes = createRouter().route({ document, diagram, vocabulary }).flows
  })

  it('draws every flow, each with a label', () => {
    expect(routes.size).toBe(list(document, 'flow').length)
    expect(labels().length).toBe(routes.size)
  })

  it('keeps every label clear of all other labels', () => {
    const all = labels()
    const overlaps = all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .flatMap((b) => (boxesOverlap(inflate(a.box, 1), b.box) ? [`${a.id} and ${b.id}`] : [])),
    )
    expect(overlaps).toEqual([])
  })

  it('keeps every label clear of all shapes and boundary titles', () => {
    const things = [...shapes().map(([id, box]) => ({ id, box })), ...titles()]
    const overlaps = labels().flatMap((label) =>
      things.flatMap(({ id, box }) => (boxesOverlap(label.box, box) ? [`${label.id} and ${id}`] : [])),
    )
    expect(overlaps).toEqual([])
  })

  it('runs no flow through a foreign element, over a title or under the label of another flow', () => {
    const hits: string[] = []
    for (const route of routes.values()) {
      const flow = get(document, 'flow', route.id)
      const foreign = shapes().filter(([id]) => id !== flow?.source && id !== flow?.target)
      const obstacles = [
        ...foreign.map(([id, box]) => ({ id, box: inflate(box, 2) })),
        ...titles(),
        ...labels().filter((label) => label.id !== route.id),
      ]
      for (const { id, box } of obstacles) if (passes(route, box)) hits.push(`${route.id} and ${id}`)
      expect(route.crossesShapes, route.id).toBe(false)
    }
    expect(hits).toEqual([])
  })

  it('leaves every arrow head in sight beside the badge of its element', () => {
    const covered: string[] = []
    for (const route of routes.values()) {
      const target = get(document, 'flow', route.id)?.target
      const element = placedIn(document, diagram).elements.find((entry) => entry.element.id === target)
      if (element === undefined) throw new Error(`${route.id} leads nowhere`)
      const isRound = elementBaseOf(vocabulary, element.element.stencil) === 'process'
      const badge = badgeBox(element.placement, isRound, 99)
      const tip = route.end
      const foot = { x: tip.x - 10 * Math.cos(route.endAngle), y: tip.y - 10 * Math.sin(route.endAngle) }
      if (containsPoint(badge, tip) || containsPoint(badge, foot)) covered.push(route.id)
    }
    expect(covered).toEqual([])
  })

  it('prints every name in full', () => {
    for (const { element, placement } of placedIn(document, diagram).elements) {
      const block = nameBlock(
        elementBaseOf(vocabulary, element.stencil),
        placement,
        element.name,
        'Some type',
      )
      expect(block.complete, element.name).toBe(true)
    }
  })

  it('fits a landscape page or a wide screen', () => {
    const { w, h } = drawDiagram({ document, diagram, vocabulary }).bounds
    expect(w / h).toBeGreaterThan(16 / 9)
    expect(w / h).toBeLessThan(2)
    expect(w).toBeLessThan(2300)
  })

  const source = shared(`${id}-dfd.json`)
  it.skipIf(!existsSync(source))(
    'shows each flow crossing exactly the boundaries that the paper says',
    () => {
      const { flows } = JSON.parse(readFileSync(source, 'utf8')) as {
        flows: { id: string; crosses: string[] }[]
      }
      expect(flows.length).toBe(routes.size)
      const crossings = crossingsOf(document)
      for (const { id, crosses } of flows) {
        const expected = crosses.map((boundary) => `boundary:${boundary}`).sort()
        expect(crossings.crossedBy(`flow:${id}`), id).toEqual(expected)
      }
    },
  )

  it('draws no flow in and out of a boundary box that it does not cross', () => {
    const crossings = crossingsOf(document)
    for (const { boundary, placement } of placedIn(document, diagram).boundaries) {
      if (placement.line !== null) continue
      for (const route of routes.values()) {
        const crosses = crossings.crossedBy(route.id).includes(boundary.id)
        expect(sideChanges(route, placement), `${route.id} and ${boundary.id}`).toBe(crosses ? 1 : 0)
      }
    }
  })
})

const density = 400

function passes(route: FlowRoute, box: Box): boolean {
  return insides(route, box).includes(true)
}

function sideChanges(route: FlowRoute, box: Box): number {
  const inside = insides(route, box)
  return inside.filter((now, i) => i > 0 && now !== inside[i - 1]).length
}

function insides(route: FlowRoute, box: Box): readonly boolean[] {
  const points = samplesOf(route.segments, density)
  return Array.from({ length: density + 1 }, (_, i) => {
    const x = points[2 * i] ?? 0
    const y = points[2 * i + 1] ?? 0
    return x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h
  })
}
