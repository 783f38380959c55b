import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../../../app/editor.ts'
import type { OpenQuestion } from '../../../engine/open-questions.ts'
import { useEditor, useFindings } from '../../hooks/use-editor.ts'

/** Long enough that a gesture or a typed word is over: the engine has better things to do until then. */
const calmMs = 250

/** Above, the engine is asked only while somebody looks: trying answers on so many takes it a while. */
const manyFindings = 5_000

/**
 * The open questions of the model, those first whose answer removes most; null until the engine was asked
 * and has answered. What was known stays while it works.
 * @param isShown somebody looks at the questions themselves, not only at their number
 */
export function useOpenQuestions(isShown: boolean): readonly OpenQuestion[] | null {
  const editor = useEditor()
  const revision = useFindings((state) => state.revision)
  const isAsked = useFindings((state) => isShown || state.findings.length <= manyFindings)
  const store = storeOf(editor)
  useEffect(() => {
    if (!isAsked || revision < 0 || store.getState().revision === revision) return
    const timer = setTimeout(async () => {
      if (store.getState().revision === revision) return
      const questions = await editor.engine.openQuestions()
      // An answer to an older question may come late.
      if (store.getState().revision < revision) store.setState({ questions, revision })
    }, calmMs)
    return () => clearTimeout(timer)
  }, [editor, store, revision, isAsked])
  return useStore(store, (state) => state.questions)
}

interface Known {
  readonly questions: readonly OpenQuestion[] | null
  readonly revision: number
}

const stores = new WeakMap<Editor, StoreApi<Known>>()

function storeOf(editor: Editor): StoreApi<Known> {
  const known = stores.get(editor)
  if (known !== undefined) return known
  const store = createStore<Known>(() => ({ questions: null, revision: -1 }))
  stores.set(editor, store)
  return store
}
