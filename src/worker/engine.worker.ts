import '../configure.ts'
import { buffersOf } from '../engine/finding-columns.ts'
import { packs } from '../knowledge/catalog.ts'
import { createEngineService } from './engine-service.ts'
import type { EngineReply, EngineRequest } from './protocol.ts'

const service = createEngineService(packs)

globalThis.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  const reply = service.answer(data)
  globalThis.postMessage(reply, { transfer: transferOf(reply) })
})

/** Columns are handed over, not copied. */
function transferOf(reply: EngineReply): ArrayBuffer[] {
  if (reply.kind !== 'findings' || reply.findings.kind !== 'all') return []
  return [...buffersOf(reply.findings.columns)]
}
