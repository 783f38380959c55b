import { MessageCircleQuestion } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { useEditor, useFindings } from '../../hooks/use-editor.ts'
import { countThreats } from '../threats/count-threats.ts'
import { keepQuestionOrder, questionKey } from './keep-question-order.ts'
import { QuestionItem } from './QuestionItem.tsx'
import { useOpenQuestions } from './use-open-questions.ts'

/** What nobody has said yet, ordered by what an answer can remove; answered for many things at once. */
export function QuestionsPanel() {
  const questions = useOpenQuestions(true)
  const rows = useFindings((state) => state.rows)
  const assumed = useMemo(() => countThreats(rows).assumed, [rows])
  const [open, setOpen] = useState<string | null>(null)
  const editor = useEditor()
  const [answered, setAnswered] = useState<string | null>(null)
  const isLast = useStore(editor.history, ({ undoLabel }) => undoLabel !== null && undoLabel === answered)
  // Nothing jumps away under the pointer while one answers: the order holds until the panel is left.
  const order = useRef<readonly string[]>([])
  const ordered = useMemo(() => keepQuestionOrder(order.current, questions ?? []), [questions])
  order.current = ordered.map(questionKey)
  const most = Math.max(1, ...ordered.map(({ removes }) => removes))
  return (
    <section aria-label={t('questions.region')} className="flex h-full min-h-0 flex-col bg-panel">
      {questions === null ? null : questions.length === 0 ? (
        <div className="flex min-h-0 flex-1 overflow-y-auto">
          <EmptyState icon={MessageCircleQuestion} title={t('questions.empty')}>
            {t('questions.empty.help')}
          </EmptyState>
        </div>
      ) : (
        <>
          <p
            className="flex shrink-0 items-center gap-x-4 border-b border-line px-3 py-1.5 text-xs text-ink-2"
            aria-live="polite"
          >
            <span className="min-w-0 truncate">
              {t('questions.summary', { n: questions.length, assumed })}
            </span>
            {isLast && (
              <span className="ms-auto flex shrink-0 items-center gap-2">
                <span className="font-medium text-ink">{answered}</span>
                <Button variant="link" className="text-xs" onClick={editor.undo}>
                  {t('questions.takeBack')}
                </Button>
              </span>
            )}
          </p>
          <ul className="min-h-0 flex-1 overflow-y-auto [scrollbar-gutter:stable]">
            {ordered.map((question) => {
              const key = questionKey(question)
              return (
                <QuestionItem
                  key={key}
                  question={question}
                  share={question.removes / most}
                  isOpen={open === key}
                  onAnswered={setAnswered}
                  onToggle={() => setOpen(open === key ? null : key)}
                />
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
