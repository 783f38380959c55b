import { useState } from 'react'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { t } from '../../../messages/messages.ts'
import { type Status, statuses } from '../../../model/records/decision.ts'
import { Button } from '../../controls/Button.tsx'
import { classNames } from '../../controls/class-names.ts'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { StatusBadge } from '../../controls/StatusBadge.tsx'
import { statusKeys } from '../../controls/status-keys.ts'
import { TextArea } from '../../controls/TextArea.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { FactorFields } from '../details/FactorFields.tsx'
import type { ThreatGroup } from './group-threats.ts'
import { sharedFactors } from './shared-factors.ts'
import { confirmStanding, confirmSuggested, decide, rate } from './threat-actions.ts'

/** How far a group is decided; a click opens one decision and one rating for all of its threats. */
export function GroupDecision({ group }: { readonly group: ThreatGroup }) {
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [isOpen, setOpen] = useState(false)
  const { rows, decided } = group
  const [first] = rows
  const status = first !== undefined && rows.every((row) => row.status === first.status) ? first.status : null
  const n = rows.length
  const shown =
    decided === 0
      ? t('threats.group.decideAll', { n })
      : status !== null
        ? t(statusKeys[status])
        : t('threats.group.decided', { decided, n })
  return (
    <Popover
      label={t('threats.group.decide', { n })}
      align="end"
      className="w-84 p-3"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <button
          type="button"
          tabIndex={-1}
          disabled={isReadOnly}
          // The line would fold.
          onClick={(event) => event.stopPropagation()}
          title={shown}
          aria-label={decided === 0 ? shown : `${shown}: ${t('threats.group.decide', { n })}`}
          className={classNames(
            'flex h-6 min-w-0 flex-1 items-center rounded-sm text-start text-xs enabled:hover:text-accent',
            decided === 0 ? 'font-medium text-accent enabled:hover:underline' : 'text-ink-2',
          )}
        >
          {decided > 0 && status !== null ? (
            <StatusBadge status={status} />
          ) : (
            <span className="truncate">{shown}</span>
          )}
        </button>
      }
    >
      <GroupForm group={group} onDone={() => setOpen(false)} />
    </Popover>
  )
}

function GroupForm({ group, onDone }: { readonly group: ThreatGroup; readonly onDone: () => void }) {
  const editor = useEditor()
  const { rows } = group
  const n = rows.length
  const [status, setStatus] = useState<Status | null>(null)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const suggested = rows.filter((row) => row.dread.basis === 'suggested').length
  const changed = rows.filter((row) => row.reconfirm !== null).length
  const apply = () => {
    if (status === null) return
    const refusal = decide(editor, rows, reason.trim() === '' ? { status } : { status, reason })
    if (refusal === null) onDone()
    else setProblem(describeRefusal(refusal))
  }
  return (
    <div className="flex flex-col gap-3">
      <h3 className="font-semibold">{t('threats.group.decide', { n })}</h3>
      {changed > 0 && (
        <Button onClick={() => confirmStanding(editor, rows)}>
          {t('threats.bulk.holds', { n: changed })}
        </Button>
      )}
      <div className="flex flex-col gap-2">
        <NativeSelect
          label={t('threats.column.status')}
          value={status}
          placeholder={t('threats.group.choose')}
          options={statuses.map((each) => ({ value: each, label: t(statusKeys[each]) }))}
          onChange={setStatus}
        />
        <TextArea
          label={t('threats.reason')}
          value={reason}
          rows={2}
          placeholder={t('threats.reason.placeholder')}
          problem={problem}
          onCommit={setReason}
        />
        <Button variant="primary" disabled={status === null} onClick={apply}>
          {t('threats.group.apply', { n })}
        </Button>
      </div>
      <div className="flex flex-col gap-2 border-t border-line pt-3">
        <h3 className="font-semibold">{t('threats.group.rate', { n })}</h3>
        <FactorFields
          factors={sharedFactors(rows)}
          look={suggested === n ? 'proposed' : 'given'}
          onChange={(factor, value) => rate(editor, rows, { [factor]: value })}
        />
        {suggested > 0 && (
          <Button onClick={() => confirmSuggested(editor, rows)}>
            {t('threats.bulk.confirm', { n: suggested })}
          </Button>
        )}
      </div>
    </div>
  )
}
