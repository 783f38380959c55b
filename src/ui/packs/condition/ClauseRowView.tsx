import { X } from 'lucide-react'
import type { ConditionClause } from '../../../engine/condition-form.ts'
import { subjectName } from '../../../messages/describe-condition.ts'
import { t } from '../../../messages/messages.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { usePackVocabulary } from '../use-pack.ts'
import { ClauseValues } from './ClauseValues.tsx'
import { choiceLabel } from './choice-labels.ts'
import { type ClauseRow, choicesOf, clauseOf, rowOf, rowWith } from './clause-row.ts'
import { whatOptions } from './what-options.ts'

export interface ClauseRowViewProps {
  readonly clause: ConditionClause
  readonly scope: 'flow' | 'element'
  readonly disabled: boolean
  readonly problem: string | null
  readonly onChange: (clause: ConditionClause) => void
  readonly onRemove: () => void
}

/** One clause: whom, what, how, which. Reads as a sentence from left to right. */
export function ClauseRowView({ clause, scope, disabled, problem, onChange, onRemove }: ClauseRowViewProps) {
  const vocabulary = usePackVocabulary()
  const row = rowOf(clause, vocabulary)
  const change = (fields: Parameters<typeof rowWith>[1]) =>
    onChange(clauseOf(rowWith(row, fields, vocabulary)))
  const subjects = scope === 'flow' ? flowSubjects : elementSubjects
  return (
    <div>
      <div className="flex flex-wrap items-start gap-1">
        {subjects.length > 1 && (
          <NativeSelect
            label={t('packs.condition.subject')}
            hideLabel
            className="w-26 shrink-0"
            value={row.subject}
            disabled={disabled}
            options={subjects.map((value) => ({ value, label: capital(subjectName(value)) }))}
            onChange={(subject: ClauseRow['subject']) =>
              change(row.what === 'crosses' && subject !== 'flow' ? { subject, what: 'type' } : { subject })
            }
          />
        )}
        <NativeSelect
          label={t('packs.condition.what')}
          hideLabel
          className="min-w-36 flex-[3_1_9rem]"
          value={row.what}
          disabled={disabled}
          options={whatOptions(vocabulary, row.subject, row.what)}
          onChange={(what) => change({ what })}
        />
        <NativeSelect
          label={t('packs.condition.choice')}
          hideLabel
          className="min-w-24 flex-[2_1_6.5rem]"
          value={row.choice}
          disabled={disabled}
          options={choicesOf(row.what, vocabulary).map((value) => ({
            value,
            label: choiceLabel(value, row),
          }))}
          onChange={(choice) => change({ choice })}
        />
        <ClauseValues
          row={row}
          disabled={disabled}
          onChange={(values) => onChange(clauseOf({ ...row, values }))}
        />
        {!disabled && (
          <IconButton
            icon={X}
            size="small"
            className="mt-0.5"
            label={t('packs.condition.remove')}
            onClick={onRemove}
          />
        )}
      </div>
      {problem !== null && (
        <p role="alert" className="mt-0.5 text-xs font-medium text-high">
          {problem}
        </p>
      )}
    </div>
  )
}

const flowSubjects = ['flow', 'source', 'target'] as const
const elementSubjects = ['el'] as const

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
