import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { type RunningTrial, startRuleTrial, type TrialOutcome } from '../../app/packs/rule-trial.ts'
import type { Rule } from '../../engine/rule.ts'
import type { Document } from '../../model/document.ts'
import { isAtOrBelow, useOpenPack, usePack } from './use-pack.ts'

export type Trial =
  | { readonly kind: 'waiting' }
  /** The rule has mistakes: what it would find says nothing. */
  | { readonly kind: 'faulty' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'result'; readonly result: TrialOutcome }

/** What a rule finds in a document, renewed with every change of rule, pack and document. */
export function useRuleTrial(rule: Rule, document: Document | null): Trial {
  const { editor } = useOpenPack()
  const pack = usePack()
  const index = pack.rules.indexOf(rule)
  const isFaulty = useStore(editor.store, ({ problems }) =>
    problems.some((problem) => isAtOrBelow(problem, `rules[${index}]`)),
  )
  const worker = useRef<RunningTrial | null>(null)
  const [state, setState] = useState<Trial>({ kind: 'waiting' })
  /** Names and descriptions are part of titles; mistakes elsewhere in the pack are not run. */
  const tried = useMemo(() => ({ ...pack, rules: [rule] }), [pack, rule])

  useEffect(() => {
    const started = startRuleTrial({
      onResult: (result) => setState({ kind: 'result', result }),
      onFailure: (message) => setState({ kind: 'failed', message }),
    })
    worker.current = started
    return () => {
      worker.current = null
      started.dispose()
    }
  }, [])

  useEffect(() => {
    if (document === null) return
    setState({ kind: 'waiting' })
    const base = editor.base.filter(({ id }) => id !== editor.store.getState().pack.id)
    worker.current?.setModel(document, base)
  }, [document, editor])

  useEffect(() => {
    if (document !== null && !isFaulty) worker.current?.ask(tried)
  }, [tried, document, isFaulty])

  return isFaulty ? { kind: 'faulty' } : state
}
