import { CircleHelp, Database, Link2, ListChecks, type LucideIcon, Shapes, Waypoints } from 'lucide-react'
import { useMemo } from 'react'
import { setProperty } from '../../../commands/set-property.ts'
import type { Why } from '../../../engine/finding.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { describeWhyParts, type WhyPart } from '../../../messages/describe-why.ts'
import { t } from '../../../messages/messages.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { Chip } from '../../controls/Chip.tsx'
import { useDocument, useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import { involvedIn } from '../threats/threat-actions.ts'
import { whyNames } from './why-names.ts'

/** Why the threat is there: facts as sentences. Pointing at one shows its parts on the diagram. */
export function WhySection({ row, why }: { readonly row: ThreatRow; readonly why: readonly Why[] }) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const names = useMemo(() => whyNames(document, vocabulary), [document, vocabulary])
  const light = (highlight: readonly SubjectId[]) => editor.session.setState({ highlight })
  return (
    <ul aria-label={t('details.why')} className="rounded-lg border border-line">
      {why.map((fact) => {
        const parts = describeWhyParts(fact, names)
        const Icon = icons[fact.kind]
        const subjects = subjectsOf(fact)
        const isUnknown = fact.kind === 'property' && fact.basis === 'unknown'
        return (
          <li
            key={JSON.stringify(fact)}
            onPointerEnter={() => light(subjects)}
            onPointerLeave={() => light(involvedIn(row))}
            onFocus={() => light(subjects)}
            onBlur={() => light(involvedIn(row))}
            className="flex items-start gap-2 border-line px-2.5 py-2 transition-colors duration-150 not-first:border-t hover:bg-canvas"
          >
            {isUnknown ? (
              <CircleHelp
                aria-hidden="true"
                size={14}
                strokeWidth={1.75}
                className="mt-0.75 shrink-0 text-medium"
              />
            ) : (
              <Icon aria-hidden="true" size={14} strokeWidth={1.75} className="mt-0.75 shrink-0 text-ink-3" />
            )}
            <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1">
              <p className="min-w-0 flex-1 basis-40">
                {parts.map((part, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have only their place
                  <Part key={index} part={part} />
                ))}
              </p>
              {isUnknown && <Answer fact={fact} />}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function Part({ part }: { readonly part: WhyPart }) {
  const { session } = useEditor()
  const { subject } = part
  if (subject === undefined || subject === 'model:main') return part.text
  return (
    <button
      type="button"
      onClick={() => session.setState({ selection: [subject as SubjectId], threat: null, highlight: [] })}
      className="text-start font-medium underline decoration-line decoration-2 underline-offset-3 transition-colors duration-150 hover:decoration-accent"
    >
      {part.text}
    </button>
  )
}

/** An open question can be answered where it is asked. */
function Answer({ fact }: { readonly fact: Extract<Why, { kind: 'property' }> }) {
  const editor = useEditor()
  const property = useVocabulary().property(fact.property)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const { subject } = fact
  if (property?.type.kind !== 'tri' || subject === 'model:main' || isReadOnly) {
    return <Chip tone="caution">{t('threats.assumed')}</Chip>
  }
  const answer = (value: 'yes' | 'no') =>
    editor.dispatch(
      setProperty,
      { subjects: [subject], property: fact.property, value },
      { label: t('details.undo.property', { property: property.label }) },
    )
  return (
    <span className="flex gap-1">
      <Button
        className="h-6 px-2 text-xs"
        onClick={() => answer('yes')}
        aria-label={t('details.answerYes', { property: property.label })}
      >
        {t('details.yes')}
      </Button>
      <Button
        className="h-6 px-2 text-xs"
        onClick={() => answer('no')}
        aria-label={t('details.answerNo', { property: property.label })}
      >
        {t('details.no')}
      </Button>
    </span>
  )
}

function subjectsOf(fact: Why): readonly SubjectId[] {
  switch (fact.kind) {
    case 'crosses':
      return [fact.flow, ...fact.boundaries]
    case 'property':
      return fact.subject === 'model:main' ? [] : [fact.subject]
    default:
      return [fact.subject]
  }
}

const icons: Record<Why['kind'], LucideIcon> = {
  'is-a': Shapes,
  property: ListChecks,
  crosses: Waypoints,
  carries: Link2,
  stores: Database,
}
