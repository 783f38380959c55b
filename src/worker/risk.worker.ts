import '../configure.ts'
import { packs } from '../knowledge/catalog.ts'
import type { RiskRequest } from './risk-protocol.ts'
import { createRiskService } from './risk-service.ts'

// Reckons with risk beside the page, and beside the engine: only while somebody looks at it.
const service = createRiskService(packs)

globalThis.addEventListener('message', ({ data }: MessageEvent<RiskRequest>) => {
  globalThis.postMessage(service.answer(data))
})
