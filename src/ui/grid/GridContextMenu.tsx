import { ContextMenu } from 'radix-ui'
import type { ReactElement } from 'react'
import type { Action } from '../../app/action.ts'
import { chooseAllRows } from '../../app/actions/choose-all-rows.ts'
import { clearCells } from '../../app/actions/clear-cells.ts'
import { copyCells } from '../../app/actions/copy-cells.ts'
import { cutCells } from '../../app/actions/cut-cells.ts'
import { editCell } from '../../app/actions/edit-cell.ts'
import { exportTable } from '../../app/actions/export-table.ts'
import { fillDown } from '../../app/actions/fill-down.ts'
import { pasteCells } from '../../app/actions/paste-cells.ts'
import { removeRows } from '../../app/actions/remove-rows.ts'
import { classNames } from '../controls/class-names.ts'
import { useAction } from '../shell/use-action.ts'

/** What can be done with the cells in hand, at the pointer or by the menu key. Not modal, as our policy asks. */
export function GridContextMenu({ children }: { readonly children: ReactElement }) {
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content
          collisionPadding={8}
          className="z-50 min-w-52 rounded-lg border border-line bg-panel p-1 shadow-float"
        >
          <Entry action={editCell} />
          <Entry action={fillDown} />
          <Entry action={clearCells} />
          <ContextMenu.Separator className="my-1 h-px bg-line" />
          <Entry action={cutCells} />
          <Entry action={copyCells} />
          <Entry action={pasteCells} />
          <ContextMenu.Separator className="my-1 h-px bg-line" />
          <Entry action={chooseAllRows} />
          <Entry action={removeRows} isDanger />
          <ContextMenu.Separator className="my-1 h-px bg-line" />
          <Entry action={exportTable} />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

function Entry({ action, isDanger = false }: { readonly action: Action; readonly isDanger?: boolean }) {
  const { label, enabled, shortcut, run } = useAction(action)
  return (
    <ContextMenu.Item
      disabled={!enabled}
      onSelect={run}
      className={classNames(
        'flex h-7 cursor-pointer items-center gap-2 rounded-md px-2 text-sm outline-none select-none data-disabled:cursor-default data-disabled:opacity-50 data-highlighted:bg-accent-tint',
        isDanger && 'text-high',
      )}
    >
      <span className="flex-1">{label}</span>
      {shortcut !== undefined && <kbd className="ps-4 font-sans text-xs text-ink-2">{shortcut}</kbd>}
    </ContextMenu.Item>
  )
}
