import '../configure.ts'
import { packs } from '../knowledge/catalog.ts'
import { createEngineService } from './engine-service.ts'
import type { EngineRequest } from './protocol.ts'

const service = createEngineService(packs)

globalThis.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  globalThis.postMessage(service.answer(data))
})
