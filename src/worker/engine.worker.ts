import '../configure.ts'
import { packs } from '../knowledge/catalog.ts'
import { createEngineService } from './engine-service.ts'
import { inParts } from './in-parts.ts'
import type { EngineRequest } from './protocol.ts'

const service = createEngineService(packs)

globalThis.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  for (const reply of inParts(service.answer(data))) globalThis.postMessage(reply)
})
