import { Copy, EllipsisVertical, Pencil, Trash2 } from 'lucide-react'
import { t } from '../../messages/messages.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Menu } from '../controls/Menu.tsx'

export interface RowMenuProps {
  readonly title: string
  readonly onRename: () => void
  readonly onDuplicate: () => void
  readonly onDelete: () => void
}

/** What can be done with one model of the list. */
export function RowMenu({ title, onRename, onDuplicate, onDelete }: RowMenuProps) {
  return (
    <Menu
      align="end"
      entries={[
        { label: t('start.rename'), icon: Pencil, onSelect: onRename },
        { label: t('start.duplicate'), icon: Copy, onSelect: onDuplicate },
        'separator',
        { label: t('start.delete'), icon: Trash2, danger: true, onSelect: onDelete },
      ]}
    >
      <IconButton icon={EllipsisVertical} label={t('start.actionsOf', { title })} size="small" />
    </Menu>
  )
}
