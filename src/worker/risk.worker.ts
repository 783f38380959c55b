import '../configure.ts'
import { packs } from '../knowledge/catalog.ts'
import type { RiskReply, RiskRequest } from './risk-protocol.ts'
import { createRiskService } from './risk-service.ts'

// Reckons with risk beside the page, and beside the engine: only while somebody looks at it.
const service = createRiskService(packs)
const longestStepMs = 40
let isStopped = false

globalThis.addEventListener('message', ({ data }: MessageEvent<RiskRequest>) => {
  isStopped = data.kind === 'stop'
  if (!isStopped) void reply(data)
})

async function reply(request: RiskRequest): Promise<void> {
  const steps = service.steps(request)
  for (let since = performance.now(); ; ) {
    const step = steps.next()
    if (step.done === true) {
      tell(step.value)
      return
    }
    if (performance.now() - since < longestStepMs) continue
    tell({ kind: 'progress', share: step.value })
    // Lets a message in that stops it.
    await new Promise((resolve) => setTimeout(resolve))
    if (isStopped) {
      tell({ kind: 'answer', answer: null })
      return
    }
    since = performance.now()
  }
}

function tell(message: RiskReply): void {
  globalThis.postMessage(message)
}
