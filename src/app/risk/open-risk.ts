import { createStore, type StoreApi } from 'zustand/vanilla'
import { type AskRisk, createRiskClient } from '../../worker/risk-client.ts'
import type * as questions from '../../worker/risk-questions.ts'
import type * as topics from '../../worker/risk-topics.ts'
import type { Editor } from '../editor.ts'

export type RiskFigures = topics.RiskFigures
export type RiskTopic = topics.RiskTopic
export type RiskQuestion = questions.RiskQuestion
export type RiskAnswer = questions.RiskAnswer

/** The risk of an open model while somebody looks at it. */
export interface OpenRisk {
  readonly store: StoreApi<RiskState>
  /** Which figures are looked at from now on; those looked at before stay as they were told last. */
  readonly watch: (topics: readonly RiskTopic[]) => void
  /** As of the edits made until now; null when the worker is gone or the question was stopped. */
  readonly ask: AskRisk
  readonly close: () => void
}

export interface RiskState {
  readonly figures: Partial<RiskFigures>
  /** Set when the worker is gone; the figures are then the last good ones. */
  readonly failure: string | null
}

/** Starts the risk worker on the editor's document and keeps its figures in step with every edit. */
export function openRisk(editor: Editor): OpenRisk {
  const store = createStore<RiskState>(() => ({ figures: {}, failure: null }))
  const client = createRiskClient({
    onFigures: (figures) => store.setState((state) => ({ figures: { ...state.figures, ...figures } })),
    onFailure: (failure) => store.setState({ failure }),
  })
  const tell = () => {
    client.setDocument(editor.document.getState().document, editor.packs.getState().own.packs)
  }
  tell()
  const stopDocument = editor.document.subscribe(tell)
  const stopPacks = editor.packs.subscribe(tell)
  return {
    store,
    watch: client.watch,
    ask: client.ask,
    close: () => {
      stopDocument()
      stopPacks()
      client.dispose()
    },
  }
}
