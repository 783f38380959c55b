import { ViewportPortal } from '@xyflow/react'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Placed } from '../../drawing/placed.ts'
import { t } from '../../messages/messages.ts'
import type { SubjectId } from '../../model/tables.ts'
import { useEditor, useSession, useVocabulary } from '../hooks/use-editor.ts'
import { usePreferences } from '../hooks/use-services.ts'
import { useModelCheck } from '../panels/check/use-model-check.ts'
import { subjectName } from '../panels/subject-name.ts'
import { CheckPopover } from './CheckPopover.tsx'
import { canvasOf } from './canvas-state.ts'
import type { CheckMark } from './check-mark.ts'
import { checkMarkPlace, checkMarksOf } from './check-marks.ts'
import type { LiveDiagram } from './live-diagram.ts'
import { useOpenCheck } from './use-open-check.ts'

/** Marks smaller than this share of their usual size would say nothing and be in the way. */
const smallestZoom = 0.55

/**
 * A small mark at everything that the model check has something to say about; pressed, it says what. Not from afar
 * and not while something is dragged.
 * @param placed what of the diagram is mounted
 */
export function CheckLayer({ live, placed }: { readonly live: LiveDiagram; readonly placed: Placed }) {
  const editor = useEditor()
  const marks = useCheckMarks()
  const { preferences } = usePreferences()
  const isNear = useSession((state) => state.viewport.zoom >= smallestZoom)
  const isBusy = useStore(canvasOf(editor), (state) => state.gesture !== null)
  const openMark = useOpenCheck(marks)
  const { settled } = live
  return (
    <>
      {preferences.checkMarks && isNear && (
        <ViewportPortal>
          <div className={isBusy ? 'check-layer invisible' : 'check-layer'}>
            <Marks live={settled} placed={placed} marks={marks} open={openMark?.subject ?? null} />
          </div>
        </ViewportPortal>
      )}
      {openMark !== null && <CheckPopover mark={openMark} live={settled} />}
    </>
  )
}

/** What the check says by subject, also for keys and menus. */
function useCheckMarks(): ReadonlyMap<SubjectId, CheckMark> {
  const editor = useEditor()
  const results = useModelCheck()
  const before = useRef<ReadonlyMap<SubjectId, CheckMark>>(new Map())
  const marks = useMemo(() => {
    before.current = checkMarksOf(results, before.current)
    return before.current
  }, [results])
  useEffect(() => canvasOf(editor).setState({ checks: marks }), [editor, marks])
  return marks
}

interface MarksProps {
  readonly live: LiveDiagram
  readonly placed: Placed
  readonly marks: ReadonlyMap<SubjectId, CheckMark>
  readonly open: SubjectId | null
}

const Marks = memo(({ live, placed, marks, open }: MarksProps) => {
  const vocabulary = useVocabulary()
  if (marks.size === 0) return null
  const shown: SubjectId[] = []
  for (const { boundary } of placed.boundaries) if (marks.has(boundary.id)) shown.push(boundary.id)
  for (const { id } of placed.flows) if (marks.has(id)) shown.push(id)
  for (const { element } of placed.elements) if (marks.has(element.id)) shown.push(element.id)
  return shown.map((id) => {
    const at = checkMarkPlace(live, vocabulary, id)
    const mark = marks.get(id)
    if (at === null || mark === undefined) return null
    return (
      <Mark
        key={id}
        mark={mark}
        name={subjectName(live.document, id)}
        x={at.x}
        y={at.y}
        isOpen={open === id}
      />
    )
  })
})

interface MarkProps {
  readonly mark: CheckMark
  readonly name: string
  readonly x: number
  readonly y: number
  readonly isOpen: boolean
}

/** "!" for what is wrong, "?" for what is not said: told apart without colour. */
const Mark = memo(({ mark, name, x, y, isOpen }: MarkProps) => {
  const editor = useEditor()
  const { subject, results, isWrong } = mark
  return (
    <button
      type="button"
      // Reached by a key at the subject itself: half of all there is to tab through would be these.
      tabIndex={-1}
      data-canvas-control
      data-check={subject}
      aria-label={t('check.mark', { n: results.length, name })}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      className={`check-mark nodrag nopan ${isWrong ? 'check-wrong' : ''}`}
      style={{ left: x, top: y }}
      onClick={() => canvasOf(editor).setState({ openCheck: isOpen ? null : subject })}
    >
      {isWrong ? '!' : '?'}
    </button>
  )
})
