import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { setProperty } from '../../../commands/set-property.ts'
import type { OpenQuestion } from '../../../engine/open-questions.ts'
import { t } from '../../../messages/messages.ts'
import type { PropertyValue } from '../../../model/record.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { classNames } from '../../controls/class-names.ts'
import { useDocument, useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import { AnswerControls } from './AnswerControls.tsx'
import { QuestionSubjects } from './QuestionSubjects.tsx'

interface QuestionItemProps {
  readonly question: OpenQuestion
  /** What an answer removes compared with the question that removes most, 0 to 1. */
  readonly share: number
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** Told what the edit is called that gave the answer. */
  readonly onAnswered: (label: string) => void
}

/** One question: for how many things it is open, what an answer can remove, and the answer for all of them. */
export function QuestionItem({ question, share, isOpen, onToggle, onAnswered }: QuestionItemProps) {
  const editor = useEditor()
  const property = useVocabulary().property(question.property)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [left, setLeft] = useState<ReadonlySet<SubjectId>>(new Set())
  const listId = useId()
  const checked = question.subjects.flatMap(({ id }) => (left.has(id) ? [] : id))
  if (property === undefined) return null
  const light = (highlight: readonly SubjectId[]) => editor.session.setState({ highlight })
  const answer = (value: PropertyValue) => {
    light([])
    setLeft(new Set())
    const label = t('questions.undo', { question: property.label, n: checked.length })
    const result = editor.dispatch(
      setProperty,
      { subjects: checked, property: property.id, value },
      { label },
    )
    if (result.ok) onAnswered(label)
  }
  return (
    <li className={classNames('border-b border-line', isOpen && 'bg-canvas')}>
      <div
        className="flex flex-wrap items-center gap-x-3 gap-y-1 pe-3"
        onPointerEnter={() => light(checked)}
        onPointerLeave={() => light([])}
      >
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={onToggle}
          className="flex min-h-10 min-w-0 flex-1 basis-72 items-center gap-2 px-2 py-1 text-start focus-visible:-outline-offset-2"
        >
          <ChevronRight
            aria-hidden="true"
            size={14}
            strokeWidth={1.75}
            className={classNames(
              'shrink-0 text-ink-3 transition-transform duration-150',
              isOpen && 'rotate-90',
            )}
          />
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium">
              {t('questions.ask', { label: property.label })}
            </span>
            <span className="block text-xs text-ink-3 tabular-nums">
              {placesText(question)} · {t('questions.removes', { n: question.removes })}
            </span>
          </span>
          <span aria-hidden="true" className="h-1.5 w-16 shrink-0 overflow-clip rounded-full bg-line">
            <span
              className="block h-full origin-left rounded-full bg-medium transition-transform duration-150"
              style={{ transform: `scaleX(${share})` }}
            />
          </span>
        </button>
        {!isReadOnly && (
          <AnswerControls
            property={property}
            count={checked.length}
            removes={left.size === 0 ? question.answers : []}
            onAnswer={answer}
          />
        )}
      </div>
      {isOpen && (
        <div id={listId} className="pb-2 ps-8">
          <p className="max-w-prose pb-1 text-xs text-ink-2">{property.help}</p>
          <QuestionSubjects
            subjects={question.subjects}
            isChecked={(id) => !left.has(id)}
            onCheck={(ids, on) =>
              setLeft((before) => {
                const next = new Set(before)
                for (const id of ids) {
                  if (on) next.delete(id)
                  else next.add(id)
                }
                return next
              })
            }
          />
        </div>
      )}
    </li>
  )
}

function placesText({ subjects }: OpenQuestion): string {
  const n = subjects.length
  const flows = subjects.filter(({ id }) => id.startsWith('flow:')).length
  if (flows === n) return t('threats.group.flows', { n })
  return flows === 0 ? t('threats.group.elements', { n }) : t('threats.group.places', { n })
}
