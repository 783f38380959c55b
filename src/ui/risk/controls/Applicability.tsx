import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import type { Control } from '../../../model/tables.ts'
import type { ControlRow } from '../../../risk/control-row.ts'
import { Button } from '../../controls/Button.tsx'
import { inputLook } from '../../controls/Field.tsx'
import { Popover } from '../../controls/Popover.tsx'

/** Whether a control applies; that it does not wants a reason, which passes to its members. */
export function Applicability({
  row,
  isReadOnly,
  onSet,
}: {
  readonly row: ControlRow
  readonly isReadOnly: boolean
  readonly onSet: (fields: Partial<Pick<Control, 'applies' | 'reason'>>) => boolean
}) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const text = row.applies ? t('risk.controls.yes') : t('risk.controls.na')
  const name = `${row.number} ${row.title}`
  return (
    <Popover
      label={t('risk.controls.appliesOf', { name })}
      open={isOpen}
      onOpenChange={(open) => {
        setReason(row.reason)
        setOpen(open)
      }}
      className="w-76 p-3"
      trigger={
        <button
          type="button"
          aria-label={t('risk.controls.appliesNow', { name, text })}
          className={`h-7 rounded-sm border border-transparent px-1.5 hover:border-line hover:bg-panel ${row.applies ? 'text-ink-3' : 'font-medium text-ink'}`}
        >
          {text}
        </button>
      }
    >
      {row.excludedBy === 'group' ? (
        <p className="text-xs text-ink-2">{t('risk.controls.byGroup', { reason: row.reason })}</p>
      ) : row.excludedBy === 'members' ? (
        <p className="text-xs text-ink-2">{t('risk.controls.byMembers')}</p>
      ) : (
        <form
          className="flex flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            if (onSet({ applies: false, reason: reason.trim() })) setOpen(false)
          }}
        >
          <label className="flex flex-col gap-1 text-xs text-ink-2">
            {t('risk.controls.reason')}
            <textarea
              className={`${inputLook} h-auto py-1`}
              rows={3}
              required
              disabled={isReadOnly}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <div className="flex justify-end gap-2">
            {!row.applies && (
              <Button
                disabled={isReadOnly}
                onClick={() => onSet({ applies: true, reason: '' }) && setOpen(false)}
              >
                {t('risk.controls.applies.again')}
              </Button>
            )}
            <Button type="submit" variant="primary" disabled={isReadOnly || reason.trim() === ''}>
              {row.applies ? t('risk.controls.exclude') : t('risk.controls.reason.save')}
            </Button>
          </div>
        </form>
      )}
    </Popover>
  )
}
