import { CheckCheck, History, X } from 'lucide-react'
import { useState } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { t } from '../../../messages/messages.ts'
import { type Status, statuses } from '../../../model/records/decision.ts'
import { Button } from '../../controls/Button.tsx'
import { classNames } from '../../controls/class-names.ts'
import { DateField } from '../../controls/DateField.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { statusKeys } from '../../controls/status-keys.ts'
import { TextField } from '../../controls/TextField.tsx'
import { BulkField } from '../../grid/BulkField.tsx'
import type { GridContext } from '../../grid/grid-context.ts'
import { noRows } from '../../grid/row-choice.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { BulkHarm } from './BulkHarm.tsx'
import { RatePopover } from './RatePopover.tsx'
import { confirmStanding, confirmSuggested, decide } from './threat-actions.ts'
import { threatTableOf } from './threat-table-store.ts'

/** Decides about all chosen rows at once; each change is one step of undo. */
export function BulkBar({
  rows,
  context,
}: {
  readonly rows: readonly ThreatRow[]
  readonly context: GridContext<ThreatRow>
}) {
  const editor = useEditor()
  const { grid } = threatTableOf(editor)
  /** A status that waits for its reason, with the sentence that says so. */
  const [pending, setPending] = useState<{ readonly status: Status; readonly problem: string } | null>(null)
  const setStatus = (status: Status, reason?: string) => {
    const refusal = decide(editor, rows, reason === undefined ? { status } : { status, reason })
    setPending(refusal === null ? null : { status, problem: describeRefusal(refusal) })
  }
  const suggested = rows.filter((row) => row.dread.basis === 'suggested').length
  const changed = rows.filter((row) => row.reconfirm !== null).length
  return (
    <section
      aria-label={t('threats.bulk')}
      className="@container flex h-10 shrink-0 items-center gap-2 border-b border-line bg-accent-tint px-2"
    >
      <span className="shrink-0 px-1 font-medium whitespace-nowrap tabular-nums">
        {t('threats.bulk.chosen', { n: rows.length })}
      </span>
      <NativeSelect
        label={t('threats.column.status')}
        hideLabel
        className="w-40 min-w-24"
        value={pending?.status ?? sharedBy(rows, (row) => row.status)}
        placeholder={t('threats.bulk.status')}
        options={statuses.map((status) => ({ value: status, label: t(statusKeys[status]) }))}
        onChange={(status) => setStatus(status)}
      />
      {pending !== null && (
        <span ref={focusField} className="min-w-32 flex-1">
          <TextField
            label={t('threats.reason')}
            hideLabel
            value=""
            placeholder={pending.problem}
            onCommit={(reason) => setStatus(pending.status, reason)}
          />
          <span role="alert" className="sr-only">
            {pending.problem}
          </span>
        </span>
      )}
      <TextField
        label={t('threats.column.owner')}
        hideLabel
        className={classNames('w-32 min-w-20', pending !== null ? 'hidden @5xl:block' : '@max-lg:hidden')}
        value={sharedBy(rows, (row) => row.owner) ?? ''}
        placeholder={t('threats.column.owner')}
        onCommit={(owner) => decide(editor, rows, { owner: owner.trim() })}
      />
      <DateField
        label={t('threats.column.due')}
        hideLabel
        className={classNames('w-32 shrink-0', pending !== null ? 'hidden @6xl:block' : '@max-4xl:hidden')}
        value={sharedBy(rows, (row) => row.due)}
        onCommit={(due) => decide(editor, rows, { due })}
      />
      <RatePopover rows={rows} />
      {pending === null && <BulkHarm rows={rows} />}
      <BulkField context={context} rows={rows} />
      {suggested > 0 && (
        <Button
          icon={CheckCheck}
          title={t('threats.bulk.confirm', { n: suggested })}
          onClick={() => confirmSuggested(editor, rows)}
        >
          <span className="@max-5xl:sr-only">{t('threats.bulk.confirm', { n: suggested })}</span>
          <span aria-hidden="true" className="tabular-nums @5xl:hidden">
            {suggested}
          </span>
        </Button>
      )}
      {changed > 0 && (
        <Button
          icon={History}
          title={t('threats.bulk.holds', { n: changed })}
          onClick={() => confirmStanding(editor, rows)}
        >
          <span className="@max-5xl:sr-only">{t('threats.bulk.holds', { n: changed })}</span>
          <span aria-hidden="true" className="tabular-nums @5xl:hidden">
            {changed}
          </span>
        </Button>
      )}
      <IconButton
        icon={X}
        className="ms-auto"
        label={t('threats.bulk.leave')}
        shortcut="Esc"
        onClick={() => grid.setState({ choice: noRows, choiceFrom: null })}
      />
    </section>
  )
}

/** What is asked for can be typed at once. */
function focusField(field: HTMLElement | null): void {
  field?.querySelector('input')?.focus()
}

/** The value that all have; null where they differ. */
function sharedBy<T>(rows: readonly ThreatRow[], read: (row: ThreatRow) => T): T | null {
  const [first] = rows
  if (first === undefined) return null
  const value = read(first)
  return rows.every((row) => read(row) === value) ? value : null
}
