import type { Document } from '../../model/document.ts'
import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'
import type { AnyRecord, ElementId } from '../../model/tables.ts'

/**
 * A model of any size that looks like real ones: zones of 25 elements with a boundary each, flows mostly
 * to neighbours, every sixth into another zone, some properties answered. The same for the same numbers.
 * @param flows at least 0; an element has at most a few
 */
export function generateModel(elements: number, flows: number): Document {
  const records: AnyRecord[] = [
    newRecord('model', {
      id: 'model:main',
      title: `Generated ${elements}/${flows}`,
      createdAt: '2026-01-01T00:00:00Z',
    }),
    newRecord('diagram', { id: 'diagram:main', name: 'Main diagram' }),
  ]
  for (let i = 0; i < elements; i++) addElement(records, i)
  for (let zone = 0; zone * perZone < elements; zone++) addZone(records, zone)
  const random = lehmer(20_260_101)
  for (let i = 0; i < flows; i++) addFlow(records, i, elements, random)
  return documentOf(records)
}

const perZone = 25
const zonesAcross = 8
const pitch = { x: 240, y: 190 }
const zoneSize = { w: 5 * pitch.x + 80, h: 5 * pitch.y + 80 }
const stencils = [
  'mobile.app',
  'cloud.service',
  'store.ehr',
  'wearable.controller',
  'human.patient',
  'identity.provider',
]
const sizes: { readonly [stencil: string]: { readonly w: number; readonly h: number } } = {
  'store.ehr': { w: 140, h: 64 },
  'human.patient': { w: 120, h: 64 },
}
const boundaries = ['boundary.home', 'boundary.cloud', 'boundary.hospital', 'boundary.device']
const flowStencils = ['flow.https', 'flow.ble', 'flow.internal', 'flow.query', 'flow']
const dataClasses = ['phi', 'credentials', 'telemetry', 'command']

function addElement(records: AnyRecord[], i: number): void {
  const id: ElementId = `element:e${i}`
  const stencil = stencils[i % stencils.length] ?? 'process'
  const corner = zoneCorner(Math.floor(i / perZone))
  const inZone = i % perZone
  records.push(
    newRecord('element', {
      id,
      name: `Element ${i}`,
      stencil,
      properties: i % 3 === 0 ? { mfa: 'yes', accessControlled: 'no' } : {},
    }),
    newRecord('placement', {
      id: `placement:e${i}`,
      diagram: 'diagram:main',
      subject: id,
      x: corner.x + 60 + (inZone % 5) * pitch.x,
      y: corner.y + 60 + Math.floor(inZone / 5) * pitch.y,
      ...(sizes[stencil] ?? { w: 104, h: 104 }),
    }),
  )
}

function addZone(records: AnyRecord[], zone: number): void {
  const corner = zoneCorner(zone)
  records.push(
    newRecord('boundary', {
      id: `boundary:z${zone}`,
      name: `Zone ${zone}`,
      stencil: boundaries[zone % boundaries.length] ?? 'boundary',
    }),
    newRecord('placement', {
      id: `placement:z${zone}`,
      diagram: 'diagram:main',
      subject: `boundary:z${zone}`,
      ...corner,
      ...zoneSize,
    }),
  )
}

function addFlow(records: AnyRecord[], i: number, elements: number, random: () => number): void {
  const source = Math.floor(random() * elements)
  const near = (source + 1 + Math.floor(random() * 5)) % elements
  const far = Math.floor(random() * elements)
  const target = i % 6 === 0 ? far : near
  records.push(
    newRecord('flow', {
      id: `flow:f${i}`,
      name: `Flow ${i}`,
      stencil: flowStencils[i % flowStencils.length] ?? 'flow',
      source: `element:e${source}`,
      target: `element:e${target}`,
      properties: { dataClass: [dataClasses[i % dataClasses.length] ?? 'phi'] },
    }),
  )
}

function zoneCorner(zone: number): { readonly x: number; readonly y: number } {
  return {
    x: (zone % zonesAcross) * (zoneSize.w + 80),
    y: Math.floor(zone / zonesAcross) * (zoneSize.h + 80),
  }
}

/** Lehmer's generator: small, and the same everywhere. @returns numbers in [0, 1) */
function lehmer(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
