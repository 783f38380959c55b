import '../configure.ts'
import type { Vocabulary } from '../engine/pack.ts'
import type { Document } from '../model/document.ts'
import type { TrialReply, TrialRequest } from './rule-trial-protocol.ts'
import { tryRule } from './try-rule.ts'

// Tries one rule on one model, beside the page: a model of 100,000 flows must not hold up typing.
let model: { readonly document: Document; readonly base: readonly Vocabulary[] } | null = null

globalThis.addEventListener('message', ({ data }: MessageEvent<TrialRequest>) => {
  if (data.kind === 'model') {
    model = data
    return
  }
  if (model === null) return
  const reply: TrialReply = { nth: data.nth, result: tryRule(model.document, model.base, data.pack) }
  globalThis.postMessage(reply)
})
