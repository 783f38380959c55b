import { useEffect, useRef } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { formatInstant } from '../../../messages/format.ts'
import { t } from '../../../messages/messages.ts'
import { type Status, statuses } from '../../../model/records/decision.ts'
import { DateField } from '../../controls/DateField.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { statusKeys } from '../../controls/status-keys.ts'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { chooseStatus } from '../threats/choose-status.ts'
import { decide } from '../threats/threat-actions.ts'
import { threatTableOf } from '../threats/threat-table-store.ts'
import { useThreatTable } from '../threats/use-threat-table.ts'
import { useOwners } from '../use-owners.ts'
import { Section } from './Section.tsx'

/** What people decided. A status that needs a reason waits until the reason stands beside it. */
export function DecisionSection({ row }: { readonly row: ThreatRow }) {
  const editor = useEditor()
  const { store } = threatTableOf(editor)
  const pending = useThreatTable((state) =>
    state.pendingStatus?.threat === row.id ? state.pendingStatus : null,
  )
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const owners = useOwners()
  const reasonField = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (pending !== null) reasonField.current?.focus()
  }, [pending])

  const status = pending?.status ?? row.status
  const reason = row.decision?.reason ?? ''
  const isOpen = status === 'open' || status === 'needs-investigation'
  const commitReason = (text: string) => {
    const refusal = decide(editor, [row], { status, reason: text })
    if (refusal === null) store.setState({ pendingStatus: null })
  }
  return (
    <Section title={t('details.decision')} terms={['status']}>
      <NativeSelect
        label={t('threats.column.status')}
        value={status}
        disabled={isReadOnly}
        options={statuses.map((value: Status) => ({ value, label: t(statusKeys[value]) }))}
        onChange={(value) => chooseStatus(editor, row, value)}
        hint={row.statusFromScope && pending === null ? t('details.statusFromScope') : undefined}
      />
      {(!isOpen || reason !== '') && (
        <TextArea
          label={t('threats.reason')}
          inputRef={reasonField}
          value={reason}
          required={!isOpen}
          disabled={isReadOnly}
          placeholder={t('threats.reason.placeholder')}
          problem={
            pending === null ? null : describeRefusal({ code: 'reason-required', status: pending.status })
          }
          onCommit={commitReason}
        />
      )}
      <div className="grid grid-cols-2 gap-2">
        <TextField
          label={t('threats.column.owner')}
          value={row.owner}
          suggestions={owners}
          disabled={isReadOnly}
          onCommit={(owner) => decide(editor, [row], { owner: owner.trim() })}
        />
        <DateField
          label={t('threats.column.due')}
          value={row.due}
          disabled={isReadOnly}
          onCommit={(due) => decide(editor, [row], { due })}
        />
      </div>
      <TextArea
        label={t('details.notes')}
        value={row.decision?.notes ?? ''}
        disabled={isReadOnly}
        onCommit={(notes) => decide(editor, [row], { notes })}
      />
      <Signatures row={row} />
    </Section>
  )
}

/** By whom and when, of the rating and of the status. */
function Signatures({ row }: { readonly row: ThreatRow }) {
  const { decision } = row
  if (decision === null) return null
  const lines = [
    decision.ratedAt !== null && t('details.ratedBy', signatureOf(decision.ratedBy, decision.ratedAt)),
    decision.decidedAt !== null &&
      t('details.decidedBy', signatureOf(decision.decidedBy, decision.decidedAt)),
  ].filter((line) => line !== false)
  return lines.map((line) => (
    <p key={line} className="text-xs text-ink-3">
      {line}
    </p>
  ))
}

function signatureOf(name: string, at: string) {
  return { name: name || t('details.somebody'), at: formatInstant(at) }
}
