import { useEffect, useState } from 'react'
import type { WaysOut } from '../../../engine/answers-that-remove.ts'
import { useEditor, useFindings } from '../../hooks/use-editor.ts'

/**
 * What would take a finding away, as of the last evaluation; null until the engine has answered. The last
 * answer stays while a new one is on its way, so that nothing blinks.
 */
export function useWaysOut(findingId: string): WaysOut | null {
  const { engine } = useEditor()
  const revision = useFindings((state) => state.revision)
  const [known, setKnown] = useState<{ readonly id: string; readonly ways: WaysOut } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further evaluation may have other ways out
  useEffect(() => {
    let isOver = false
    void engine.removalsOf(findingId).then((ways) => {
      if (!isOver) setKnown({ id: findingId, ways })
    })
    return () => {
      isOver = true
    }
  }, [engine, findingId, revision])
  return known?.id === findingId ? known.ways : null
}
