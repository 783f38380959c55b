import { useEffect, useState } from 'react'
import type { CheckResult } from '../../../engine/check.ts'
import { checkModel } from '../../../engine/check-model.ts'
import { useEditor, useVocabulary } from '../../hooks/use-editor.ts'

/** Long enough that a drag or a typed word is over. */
const calmMs = 300

/** What the check says about the model, once the hand rests; nothing while it has not looked yet. */
export function useModelCheck(): readonly CheckResult[] {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const [results, setResults] = useState<readonly CheckResult[]>([])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => setResults(checkModel(editor.document.getState().document, vocabulary))
    const stop = editor.document.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(look, calmMs)
    })
    look()
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [editor, vocabulary])
  return results
}
