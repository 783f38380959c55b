import type { EngineReply } from './protocol.ts'

/** Findings in one message: about 5 ms of the page's time. */
const mostAtOnce = 500

/** The reply, with parts of its findings sent ahead where there are many. */
export function* inParts(reply: EngineReply): Generator<EngineReply> {
  if (reply.kind !== 'findings') {
    yield reply
    return
  }
  const { added } = reply
  let sent = 0
  for (; added.length - sent > mostAtOnce; sent += mostAtOnce) {
    yield { kind: 'part', added: added.slice(sent, sent + mostAtOnce) }
  }
  yield sent === 0 ? reply : { ...reply, added: added.slice(sent) }
}
