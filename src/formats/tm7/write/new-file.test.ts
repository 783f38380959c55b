import { expect, test, vi } from 'vitest'
import { list } from '../../../model/document.ts'
import { documentOf } from '../../../model/document-of.ts'
import { newRecord } from '../../../model/new-record.ts'
import { readTb7 } from '../../tb7/read.ts'
import { hasTemplates, templateBytes } from '../../tb7/testing/templates.ts'
import { readTm7 } from '../document/read-tm7.ts'
import { writeTm7 } from './write-tm7.ts'

vi.setConfig({ testTimeout: 30_000 })

test.skipIf(!hasTemplates)('a model drawn here with a template becomes a file that holds the same', () => {
  const template = readTb7(templateBytes('sdl-default.tb7'))
  if (!template.ok) throw new Error(template.error.code)
  const { pack } = template.value
  const stencil = (typeId: string) => pack.stencils.find(({ originId }) => originId === typeId)?.id ?? typeId
  const placed = (subject: 'element:a' | 'element:b', x: number) =>
    newRecord('placement', {
      ...{ id: `placement:${subject.slice(8)}`, diagram: 'diagram:main', subject },
      ...{ x, y: 0, w: 100, h: 100 },
    })
  const document = documentOf([
    newRecord('model', {
      ...{ id: 'model:main', title: 'Shop', packs: ['core', pack.id] },
      createdAt: '2026-01-01T00:00:00Z',
    }),
    newRecord('element', { id: 'element:a', name: 'Browser', stencil: stencil('SE.EI.TMCore.Browser') }),
    newRecord('element', { id: 'element:b', name: 'Shop', stencil: stencil('SE.P.TMCore.WebApp') }),
    newRecord('flow', {
      ...{ id: 'flow:f', name: 'Order', stencil: stencil('SE.DF.TMCore.HTTPS') },
      ...{ source: 'element:a', target: 'element:b' },
    }),
    placed('element:a', 0),
    placed('element:b', 400),
  ])
  const written = writeTm7(document, [pack])
  if (!written.ok) throw new Error(JSON.stringify(written.error))
  const again = readTm7(written.value.bytes, { fileName: 'shop.tm7', importedAt: '2026-01-01T00:00:00Z' })
  if (!again.ok) throw new Error(JSON.stringify(again.error))
  const [embedded] = again.value.packs
  expect(embedded?.rules).toHaveLength(47)
  expect(embedded?.origin).toMatchObject({ format: 'tm7', version: '4.1.0.11' })
  const types = new Map(embedded?.stencils.map(({ id, originId }) => [id, originId]))
  const drawn = list(again.value.document, 'element').map(({ name, stencil: id }) => [name, types.get(id)])
  expect(drawn.sort()).toEqual([
    ['Browser', 'SE.EI.TMCore.Browser'],
    ['Shop', 'SE.P.TMCore.WebApp'],
  ])
  const [flow] = list(again.value.document, 'flow')
  expect(flow).toMatchObject({ name: 'Order' })
  expect(flow && types.get(flow.stencil)).toBe('SE.DF.TMCore.HTTPS')
})
