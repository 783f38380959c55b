import { useEffect, useState } from 'react'
import type { SilentRule } from '../../../engine/silent-rules.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { useEditor, useFindings } from '../../hooks/use-editor.ts'

/** The rules that do not fire on a subject, as of the last evaluation; null until the engine has answered. */
export function useSilentRules(subject: SubjectId): readonly SilentRule[] | null {
  const { engine } = useEditor()
  const revision = useFindings((state) => state.revision)
  const [rules, setRules] = useState<readonly SilentRule[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another evaluation has other silences
  useEffect(() => {
    let isOver = false
    void engine.silentOn(subject).then((silent) => {
      if (!isOver) setRules(silent)
    })
    return () => {
      isOver = true
    }
  }, [engine, subject, revision])
  return rules
}
