import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { arrange } from '../layout/arrange.ts'
import type { ElkGraph } from '../layout/elk-graph.ts'
import type { LayoutReply, LayoutRequest } from './layout-protocol.ts'

// Arranges one diagram beside the page's thread. Ended by its owner.

// ELK's script makes itself the listener of any worker that it finds itself in.
globalThis.onmessage = null
const elk = new ELK()

globalThis.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  arrange(data.input, async (graph) => (await elk.layout(graph as ElkNode)) as unknown as ElkGraph).then(
    (result) => send({ kind: 'done', result }),
    (error: unknown) => send({ kind: 'failed', message: reasonOf(error) }),
  )
})

/** ELK throws Java's exceptions: objects with a message, but no errors. */
function reasonOf(error: unknown): string {
  const { message } = Object(error) as { readonly message?: unknown }
  return typeof message === 'string' ? message : String(error)
}

function send(reply: LayoutReply): void {
  globalThis.postMessage(reply)
}
