import { expect, test } from 'vitest'
import type { Pack } from '../engine/pack.ts'
import { packs } from '../knowledge/catalog.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { createEngineService } from './engine-service.ts'
import type { EngineReply } from './protocol.ts'

const own: Pack = {
  id: 'ward',
  version: '0.1.0',
  name: 'Ward',
  description: '',
  extends: ['core'],
  crossing: 'containment',
  stencils: [],
  properties: [],
  mitigations: [],
  rules: [],
}
const document = documentOf([
  newRecord('model', { id: 'model:main', packs: ['core', 'ward'], createdAt: '2026-01-01T00:00:00Z' }),
])

test('knows the own packs that come with the document, and says when one is not there', () => {
  const service = createEngineService(packs)
  const missing = (reply: EngineReply) =>
    reply.kind === 'findings' ? reply.ruleErrors.map(({ packId }) => packId) : [reply.kind]
  expect(missing(service.answer({ kind: 'load', document, revision: 1, own: [own] }))).toEqual([])
  expect(missing(service.answer({ kind: 'load', document, revision: 2, own: [] }))).toEqual(['ward'])
})
