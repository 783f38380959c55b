import { Layers, Lightbulb, Move } from 'lucide-react'
import { useMemo } from 'react'
import { setProperty } from '../../../commands/set-property.ts'
import type { Advice, Removal } from '../../../engine/answers-that-remove.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { findSubject } from '../../../model/find-records.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { useDocument, useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import { listNames } from '../list-names.ts'
import { involvedIn } from '../threats/threat-actions.ts'
import { type AnswerForAll, groupAnswers } from './group-answers.ts'
import { useWaysOut } from './use-ways-out.ts'
import { whyNames } from './why-names.ts'

/**
 * What would take the threat away: each smallest set of answers as a sentence, to be set with one click and
 * taken back with one undo. What only moving things would do is told as advice.
 */
export function GoesAwaySection({ row }: { readonly row: ThreatRow }) {
  const ways = useWaysOut(row.id)
  if (ways === null) return null
  if (ways.removals.length + ways.advice.length === 0) {
    return <p className="-mt-3 text-xs text-ink-3">{t('details.away.none')}</p>
  }
  return (
    <section aria-labelledby="goes-away" className="-mt-3 flex flex-col gap-1">
      <h3 id="goes-away" className="text-xs font-medium text-ink-3">
        {t('details.away')}
      </h3>
      <ul>
        {ways.removals.map((removal) => (
          <RemovalLine key={JSON.stringify(removal)} row={row} removal={removal} />
        ))}
        {ways.advice.map((advice) => (
          <AdviceLine
            key={advice.kind === 'crossing' ? advice.flow : advice.kind}
            row={row}
            advice={advice}
          />
        ))}
      </ul>
    </section>
  )
}

function RemovalLine({ row, removal }: { readonly row: ThreatRow; readonly removal: Removal }) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const names = useMemo(() => whyNames(document, vocabulary), [document, vocabulary])
  const answers = useMemo(() => groupAnswers(removal), [removal])
  const sentence = answers
    .map(({ property, value, subjects }) =>
      t('details.away.answer', {
        property: names.property(property),
        value: names.value(property, value),
        subject: listNames(subjects.map(names.subject)),
      }),
    )
    .join(t('details.away.and'))
  const now = answers.flatMap(({ property, subjects }) => {
    const subject = subjects[0] === undefined ? undefined : findSubject(document, subjects[0])
    const answer = subject === undefined ? null : vocabulary.answerOf(subject, property)
    return answer === null ? [] : names.value(property, answer.value)
  })
  const set = () => applyAnswers(answers, t('details.undo.away', { sentence }))

  function applyAnswers(all: readonly AnswerForAll[], label: string): void {
    const mergeKey = `away ${editor.newId('decision')}`
    for (const { subjects, property, value } of all) {
      editor.dispatch(setProperty, { subjects, property, value }, { label, mergeKey })
    }
  }
  return (
    <Line row={row} subjects={removal.map(({ subject }) => subject)}>
      <Lightbulb aria-hidden="true" size={14} strokeWidth={1.75} className="mt-0.75 shrink-0 text-ink-3" />
      <p className="min-w-0 flex-1">
        {sentence}{' '}
        <span className="text-xs text-ink-3">{t('details.away.now', { now: now.join(', ') })}</span>
      </p>
      {!isReadOnly && (
        <Button
          className="h-6 px-2 text-xs"
          aria-label={t('details.away.setNamed', { sentence })}
          onClick={set}
        >
          {t('details.away.set')}
        </Button>
      )}
    </Line>
  )
}

function AdviceLine({ row, advice }: { readonly row: ThreatRow; readonly advice: Advice }) {
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const names = whyNames(document, vocabulary)
  const isCrossing = advice.kind === 'crossing'
  const Icon = isCrossing ? Move : Layers
  return (
    <Line row={row} subjects={isCrossing ? [advice.flow, ...advice.boundaries] : advice.elements}>
      <Icon aria-hidden="true" size={14} strokeWidth={1.75} className="mt-0.75 shrink-0 text-ink-3" />
      <p className="min-w-0 flex-1 text-ink-2">
        {isCrossing
          ? t('details.away.crossing', {
              flow: names.subject(advice.flow),
              boundaries: listNames(advice.boundaries.map(names.subject)),
            })
          : t('details.away.layers', {
              elements: listNames(advice.elements.map(names.subject)),
              layers: advice.layers.map(names.property).join(', '),
            })}
      </p>
    </Line>
  )
}

/** Pointing at it shows its parts on the diagram. */
function Line({
  row,
  subjects,
  children,
}: {
  readonly row: ThreatRow
  readonly subjects: readonly SubjectId[]
  readonly children: React.ReactNode
}) {
  const { session } = useEditor()
  return (
    <li
      onPointerEnter={() => session.setState({ highlight: subjects })}
      onPointerLeave={() => session.setState({ highlight: involvedIn(row) })}
      className="flex items-start gap-2 rounded-md px-2.5 py-1 transition-colors duration-150 hover:bg-canvas"
    >
      {children}
    </li>
  )
}
