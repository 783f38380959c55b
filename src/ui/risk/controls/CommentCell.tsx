import { MessageSquare, MessageSquareText } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import type { Control } from '../../../model/tables.ts'
import type { ControlRow } from '../../../risk/control-row.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { TextArea } from '../../controls/TextArea.tsx'

/** A remark on a control, behind a sign that says whether there is one. */
export function CommentCell({
  row,
  isReadOnly,
  onSet,
}: {
  readonly row: ControlRow
  readonly isReadOnly: boolean
  readonly onSet: (fields: Partial<Pick<Control, 'comment'>>) => boolean
}) {
  const name = `${row.number} ${row.title}`
  const label =
    row.comment === '' ? t('risk.controls.commentOn', { name }) : t('risk.controls.hasComment', { name })
  return (
    <Popover
      label={label}
      align="end"
      className="w-76 p-3"
      trigger={
        <IconButton
          size="small"
          icon={row.comment === '' ? MessageSquare : MessageSquareText}
          label={label}
          className={row.comment === '' ? 'text-ink-3/70' : 'text-accent'}
        />
      }
    >
      <TextArea
        label={t('risk.controls.comment')}
        value={row.comment}
        disabled={isReadOnly}
        rows={4}
        onCommit={(comment) => onSet({ comment })}
      />
    </Popover>
  )
}
