import type { StoreApi } from 'zustand/vanilla'
import type { Editor } from '../editor.ts'
import { type OpenRisk, openRisk, type RiskState, type RiskTopic } from './open-risk.ts'

interface Shared {
  readonly risk: OpenRisk
  users: number
}

const shared = new WeakMap<Editor, Map<RiskTopic, Shared>>()

/**
 * The figures of one topic for all who look at the same time: one worker, which ends when the last of them stops.
 * @returns where the figures arrive, and how to stop looking
 */
export function shareFigures(
  editor: Editor,
  topic: RiskTopic,
): { readonly store: StoreApi<RiskState>; readonly stop: () => void } {
  let topics = shared.get(editor)
  if (topics === undefined) {
    topics = new Map()
    shared.set(editor, topics)
  }
  const known = topics.get(topic)
  const mine: Shared = known ?? { risk: openRisk(editor), users: 0 }
  if (known === undefined) {
    topics.set(topic, mine)
    mine.risk.watch([topic])
  }
  mine.users++
  return {
    store: mine.risk.store,
    stop: () => {
      mine.users--
      if (mine.users > 0) return
      topics.delete(topic)
      mine.risk.close()
    },
  }
}
