import { useMemo } from 'react'
import { changeStencil } from '../../../commands/change-stencil.ts'
import type { CheckResult, Fix } from '../../../engine/check.ts'
import { describeCheck, describeFix } from '../../../messages/describe-check.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { useDocument, useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import { PropertyField } from '../details/PropertyField.tsx'
import { stencilGroups } from '../details/stencil-groups.ts'
import { kindOf, useSubjects } from '../details/use-subjects.ts'
import { whyNames } from '../details/why-names.ts'
import { applyFix } from './apply-fix.ts'

interface SubjectChecksProps {
  /** All of one subject. */
  readonly results: readonly CheckResult[]
  /** The person goes on elsewhere. */
  readonly onLeave: () => void
}

/** What the check says about one subject, each with its fix: a button, or the question itself to be answered. */
export function SubjectChecks({ results, onLeave }: SubjectChecksProps) {
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const names = useMemo(() => whyNames(document, vocabulary), [document, vocabulary])
  return (
    <ul className="flex flex-col gap-3">
      {results.map((result) => (
        <li key={`${result.check} ${JSON.stringify(result.data)}`} className="flex flex-col gap-1.5">
          <p>{describeCheck(result, names)}</p>
          {result.check === 'outside-boundaries' && (
            <p className="text-xs text-ink-2">{t('check.outsideHint')}</p>
          )}
          {result.fix !== null && !isReadOnly && (
            <FixControl fix={result.fix} text={describeFix(result.fix, names)} onLeave={onLeave} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface FixControlProps {
  readonly fix: Fix
  readonly text: string
  readonly onLeave: () => void
}

function FixControl({ fix, text, onLeave }: FixControlProps) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const ids = useMemo(() => [fix.subject], [fix.subject])
  const subjects = useSubjects(ids)
  const [subject] = subjects
  if (subject === undefined) return null
  if (fix.kind === 'set-property' && fix.value === null) {
    const property = vocabulary.property(fix.property)
    return property === undefined ? null : <PropertyField subjects={subjects} property={property} />
  }
  if (fix.kind === 'change-stencil' && fix.stencil === null) {
    return (
      <NativeSelect
        label={text}
        value={subject.stencil}
        options={stencilGroups(vocabulary, kindOf(subject), subject.stencil)}
        onChange={(stencil) =>
          editor.dispatch(changeStencil, { subjects: [subject.id], stencil }, { label: text })
        }
      />
    )
  }
  return (
    <div>
      <Button className="h-7 text-xs" onClick={() => applyFix(editor, fix, text) && onLeave()}>
        {text}
      </Button>
    </div>
  )
}
