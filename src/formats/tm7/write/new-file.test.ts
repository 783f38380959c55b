import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../engine/pack.ts'
import { list } from '../../../model/document.ts'
import { documentOf } from '../../../model/document-of.ts'
import { newRecord } from '../../../model/new-record.ts'
import { decisionId } from '../../../model/record-ids.ts'
import { readTb7 } from '../../tb7/read.ts'
import { opened } from '../testing/opened.ts'
import { hasSamples, templatePath } from '../testing/samples.ts'
import { children, descend } from '../xml/element-parts.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { writeTm7 } from './write-tm7.ts'

const guid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const diagram = `diagram:${guid(0)}` as const
const element = (n: number) => `element:${guid(n)}` as const
const flow = `flow:${guid(5)}` as const

function stencilOf(pack: Pack, base: string): string {
  const found = pack.stencils.find((stencil) => stencil.base === base && stencil.parent !== null)
  if (found === undefined) throw new Error(`no ${base}`)
  return found.id
}

function drawn(pack: Pack) {
  const rule = pack.rules[7]
  if (rule === undefined) throw new Error('no rule')
  const finding = `${pack.id}/${rule.id}@${flow}`
  const at = { diagram, y: 100, w: 100, h: 100 }
  return documentOf([
    newRecord('model', {
      ...{ id: 'model:main', createdAt: '2026-01-01T00:00:00Z', title: 'Pump' },
      packs: ['core', pack.id],
    }),
    newRecord('diagram', { id: diagram, name: 'Ward' }),
    newRecord('element', { id: element(1), name: 'Server', stencil: stencilOf(pack, 'process') }),
    newRecord('element', { id: element(2), name: 'Records', stencil: stencilOf(pack, 'store') }),
    newRecord('element', { id: element(3), name: 'App', stencil: 'mobile.app' }),
    newRecord('element', { id: element(4), name: 'A text', stencil: 'note' }),
    newRecord('flow', {
      ...{ id: flow, name: 'Query', stencil: stencilOf(pack, 'flow') },
      ...{ source: element(1), target: element(2) },
    }),
    newRecord('placement', { ...at, id: `placement:${guid(1)}`, subject: element(1), x: 0 }),
    newRecord('placement', { ...at, id: `placement:${guid(2)}`, subject: element(2), x: 400 }),
    newRecord('placement', { ...at, id: `placement:${guid(3)}`, subject: element(3), x: 800 }),
    newRecord('placement', { ...at, id: `placement:${guid(4)}`, subject: element(4), x: 1200 }),
    newRecord('decision', {
      ...{ id: decisionId(finding), finding, status: 'mitigated', reason: 'TLS' },
      ...{ decidedBy: 'Ada', decidedAt: '2026-02-02T00:00:00.000Z' },
    }),
    newRecord('threat', {
      ...{ id: 'threat:own', title: 'Stolen', description: 'By night', stride: ['T'], subjects: [flow] },
      createdAt: '2026-01-01T00:00:00Z',
    }),
  ])
}

describe.skipIf(!hasSamples)('a model that was drawn here', () => {
  it.each(['sdl-default.tb7', 'medical-device.tb7', 'azure-cloud-services.tb7'])(
    'becomes a file around its template: %s',
    (name) => {
      const template = readTb7(new Uint8Array(readFileSync(templatePath(name))))
      if (!template.ok) throw new Error(template.error.code)
      const { pack } = template.value
      const written = writeTm7(drawn(pack), [pack])
      if (!written.ok) throw new Error(written.error.code)
      const root = parseXml(written.value.bytes)
      if (!root.ok) throw new Error(root.error.code)
      expect(children(root.value).map(({ local }) => local)).toEqual([
        ...['DrawingSurfaceList', 'MetaInformation', 'Notes', 'ThreatInstances', 'ThreatGenerationEnabled'],
        ...['Validations', 'Version', 'KnowledgeBase', 'Profile'],
      ])
      expect(children(descend(root.value, 'KnowledgeBase') ?? root.value).map(({ local }) => local)).toEqual([
        ...[
          'GenericElements',
          'Manifest',
          'StandardElements',
          'ThreatCategories',
          'ThreatMetaData',
          'ThreatTypes',
        ],
      ])

      const again = opened(written.value.bytes)
      const [embedded] = again.packs
      const shape = ({ stencils, properties, rules }: Pack) => ({
        stencils: stencils.map(({ originId, name: label, base }) => ({ originId, label, base })),
        properties: properties.map(({ originId, type }) => ({ originId, type })),
        rules: rules.map(({ originId, title, priority, texts, stride }) => ({
          originId,
          title,
          priority,
          texts,
          stride,
        })),
      })
      expect(embedded && shape(embedded)).toEqual(shape(pack))
      expect(list(again.document, 'element').map(({ name: said }) => said)).toEqual([
        ...['Server', 'Records', 'App', 'A text'],
      ])
      expect(list(again.document, 'flow')).toMatchObject([
        { source: element(1), target: element(2), name: 'Query' },
      ])
      expect(list(again.document, 'decision')).toMatchObject([
        { status: 'mitigated', reason: 'TLS', decidedBy: 'Ada', decidedAt: '2026-02-02T00:00:00.000Z' },
      ])
      expect(list(again.document, 'threat')).toMatchObject([
        { title: 'Stolen', description: 'By night', stride: ['T'], subjects: [flow] },
      ])
      expect(written.value.notes.map(({ code }) => code)).toEqual(['general-type'])
      expect(writeTm7(again.document, again.packs)).toMatchObject({ ok: true, value: { notes: [] } })
    },
    60_000,
  )
})

it('is refused without a template', () => {
  expect(writeTm7(documentOf([]), [])).toEqual({ ok: false, error: { code: 'no-template' } })
})

it.skipIf(!hasSamples)(
  'says that a template which was copied to be edited is written as it was before',
  () => {
    const read = readTb7(new Uint8Array(readFileSync(templatePath('sdl-default.tb7'))))
    if (!read.ok) throw new Error(read.error.code)
    const { pack } = read.value
    const copy: Pack = { ...pack, id: 'mine', name: 'Mine' }
    const codes = (used: Pack) => {
      const written = writeTm7(drawn(used), [used])
      return written.ok ? written.value.notes.map(({ code }) => code) : []
    }
    expect(codes(copy)).toContain('copied-template')
    expect(codes(pack)).not.toContain('copied-template')
  },
)
