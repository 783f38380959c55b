import type { QuestionSubject } from '../../../engine/open-questions.ts'
import { t } from '../../../messages/messages.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { selectAndReveal } from '../reveal-subjects.ts'
import { flowEnds, subjectName } from '../subject-name.ts'

interface QuestionSubjectsProps {
  readonly subjects: readonly QuestionSubject[]
  readonly isChecked: (id: SubjectId) => boolean
  readonly onCheck: (ids: readonly SubjectId[], on: boolean) => void
}

/** For which of them the answer holds. Pointing at one shows it on the diagram, its name leads there. */
export function QuestionSubjects({ subjects, isChecked, onCheck }: QuestionSubjectsProps) {
  const editor = useEditor()
  const document = useDocument((state) => state.document)
  const light = (highlight: readonly SubjectId[]) => editor.session.setState({ highlight })
  const ids = subjects.map(({ id }) => id)
  const checked = ids.filter(isChecked).length
  return (
    <div>
      {subjects.length > 1 && (
        <Checkbox
          checked={checked === ids.length ? true : checked === 0 ? false : 'mixed'}
          onChange={(on) => onCheck(ids, on)}
          label={<span className="text-xs text-ink-2">{t('questions.all', { checked, n: ids.length })}</span>}
        />
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(18rem,1fr))] gap-x-4">
        {subjects.slice(0, shownMost).map(({ id, assumed }) => {
          const name = subjectName(document, id)
          const ends = flowEnds(document, id)
          return (
            <li
              key={id}
              onPointerEnter={() => light([id])}
              onPointerLeave={() => light([])}
              className="flex min-w-0 items-center gap-2"
            >
              <Checkbox
                hideLabel
                label={t('questions.for', { name: ends === null ? name : `${name}, ${ends}` })}
                checked={isChecked(id)}
                onChange={(on) => onCheck([id], on)}
              />
              <button
                type="button"
                onClick={() => selectAndReveal(editor, [id])}
                title={ends ?? undefined}
                className="min-h-6 min-w-0 truncate text-start hover:underline"
              >
                {name}
                {ends !== null && <span className="ps-1.5 text-xs text-ink-3">{ends}</span>}
              </button>
              <span className="ms-auto shrink-0 pe-2 text-xs text-ink-3 tabular-nums">
                {t('questions.assumedHere', { n: assumed })}
              </span>
            </li>
          )
        })}
      </ul>
      {subjects.length > shownMost && (
        <p className="text-xs text-ink-3">{t('questions.more', { n: subjects.length - shownMost })}</p>
      )}
    </div>
  )
}

/** Whoever has more answers for all, or for what is selected, in the details. */
const shownMost = 200
