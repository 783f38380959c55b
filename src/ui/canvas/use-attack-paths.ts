import { useEffect, useState } from 'react'
import { shareFigures } from '../../app/risk/shared-figures.ts'
import type { AttackPaths } from '../../risk/paths/attack-path.ts'
import { useEditor } from '../hooks/use-editor.ts'

/** The attack paths of the model while they are wanted; null until they are there, and when they are not. */
export function useAttackPaths(isWanted: boolean): AttackPaths | null {
  const editor = useEditor()
  const [paths, setPaths] = useState<AttackPaths | null>(null)
  useEffect(() => {
    if (!isWanted) return
    const { store, stop } = shareFigures(editor, 'paths')
    const read = () => setPaths(store.getState().figures.paths ?? null)
    read()
    const leave = store.subscribe(read)
    return () => {
      leave()
      stop()
      setPaths(null)
    }
  }, [editor, isWanted])
  return paths
}
