import { Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { formatDate } from '../../../messages/format.ts'
import { t } from '../../../messages/messages.ts'
import type { Recorded } from '../../../model/tables.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { stateName } from '../threats/state-name.ts'
import { prioritise } from '../threats/threat-actions.ts'
import { Section } from './Section.tsx'
import { usePriorities } from './use-priorities.ts'

/**
 * What the file says of a threat that it holds, as it was read, and the priority, which can be changed. Nothing
 * for threats of packs that know no priorities.
 */
export function RecordedSection({ row }: { readonly row: ThreatRow }) {
  const { recorded } = row
  if (recorded === null && row.priority === null) return null
  return (
    <Section
      title={recorded === null ? t('import.threat.priority') : t('import.threat')}
      end={
        recorded !== null && (
          <span className="text-xs text-ink-3 tabular-nums">
            {t('import.threat.number', { n: recorded.number })}
          </span>
        )
      }
    >
      {recorded !== null && row.finding === null && (
        <p className="text-xs text-ink-2">{t('import.threat.onlyFile')}</p>
      )}
      <PriorityField row={row} />
      {recorded !== null && <FileWords recorded={recorded} shownDescription={row.description} />}
    </Section>
  )
}

function PriorityField({ row }: { readonly row: ThreatRow }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const priorities = usePriorities(row.packId)
  return (
    <div className="flex items-end gap-1">
      <TextField
        label={t('import.threat.priority')}
        className="min-w-0 flex-1"
        value={row.priority ?? ''}
        suggestions={priorities}
        disabled={isReadOnly}
        onCommit={(text) => prioritise(editor, [row], text.trim() === '' ? null : text.trim())}
      />
      {row.decision?.priority !== undefined && !isReadOnly && (
        <IconButton
          icon={Undo2}
          label={t('import.threat.priorityBack')}
          onClick={() => prioritise(editor, [row], null)}
        />
      )}
    </div>
  )
}

function FileWords({
  recorded,
  shownDescription,
}: {
  readonly recorded: Recorded
  readonly shownDescription: string
}) {
  const state = stateName(recorded.state)
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
      <Fact name={t('import.threat.category')}>{recorded.category}</Fact>
      <Fact name={t('import.threat.state')}>
        {recorded.changedBy === ''
          ? state
          : t('import.threat.stateBy', {
              state,
              by: recorded.changedBy,
              at: formatDate(recorded.modifiedAt),
            })}
      </Fact>
      <Fact name={t('import.threat.justification')}>{recorded.justification}</Fact>
      {recorded.shortDescription !== shownDescription && (
        <Fact name={t('import.threat.short')}>{recorded.shortDescription}</Fact>
      )}
      {recorded.texts.map(({ label, text }) => (
        <Fact key={label} name={label}>
          {text}
        </Fact>
      ))}
    </dl>
  )
}

/** One line of what the file says; nothing where it says nothing. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === '') return null
  return (
    <>
      <dt className="max-w-32 text-xs break-words text-ink-3">{name}</dt>
      <dd className="min-w-0 break-words whitespace-pre-line text-ink-2">{children}</dd>
    </>
  )
}
