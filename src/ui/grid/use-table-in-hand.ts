import { useLayoutEffect, useRef, useState } from 'react'
import { leaveTable, takeTable } from '../../app/table/table-in-hand.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { type GridJobs, tableInHandOf } from './grid-jobs.ts'

/** Offers a grid to actions while it is on screen. @returns to be called when the keyboard enters it */
export function useTableInHand<R>(jobs: GridJobs<R>): () => void {
  const editor = useEditor()
  const now = useRef(jobs)
  now.current = jobs
  const [table] = useState(() => tableInHandOf(() => now.current))
  useLayoutEffect(() => {
    takeTable(editor, table)
    return () => leaveTable(editor, table)
  }, [editor, table])
  return () => takeTable(editor, table)
}
