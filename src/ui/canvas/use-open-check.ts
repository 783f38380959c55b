import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { CheckResult } from '../../engine/check.ts'
import type { SubjectId } from '../../model/tables.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { canvasOf } from './canvas-state.ts'
import type { CheckMark } from './check-mark.ts'

/**
 * What is shown beside the mark that was pressed; null for nothing. A question that is answered there stays until the
 * person is done with it: there may be more than one answer to give. What is settled otherwise goes at once.
 */
export function useOpenCheck(marks: ReadonlyMap<SubjectId, CheckMark>): CheckMark | null {
  const editor = useEditor()
  const open = useStore(canvasOf(editor), (state) => state.openCheck)
  const before = useRef<CheckMark | null>(null)
  const now = open === null ? undefined : marks.get(open)
  const kept = before.current?.subject === open ? before.current.results : []
  const results = withAnswered(now?.results ?? [], kept)
  const shown = open === null || results.length === 0 ? null : markWith(open, results, before.current)
  useEffect(() => {
    before.current = shown
    if (open !== null && shown === null) canvasOf(editor).setState({ openCheck: null })
  }, [editor, open, shown])
  return shown
}

function withAnswered(now: readonly CheckResult[], kept: readonly CheckResult[]): readonly CheckResult[] {
  const answered = kept.filter(
    (result) => isQuestion(result) && !now.some(({ check }) => check === result.check),
  )
  if (answered.length === 0) return now
  return [...kept.filter((result) => answered.includes(result)), ...now]
}

function isQuestion({ fix }: CheckResult): boolean {
  return fix?.kind === 'set-property' && fix.value === null
}

function markWith(subject: SubjectId, results: readonly CheckResult[], before: CheckMark | null): CheckMark {
  const isSame =
    before?.subject === subject &&
    before.results.length === results.length &&
    results.every((result, i) => before.results[i] === result)
  if (isSame) return before
  return { subject, results, isWrong: results.some(({ check }) => check === 'contradiction') }
}
