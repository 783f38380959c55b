import { ContextMenu } from 'radix-ui'
import type { Action } from '../../../app/action.ts'
import { addPicture } from '../../../app/actions/add-picture.ts'
import { alignBottom } from '../../../app/actions/align-bottom.ts'
import { alignCentre } from '../../../app/actions/align-centre.ts'
import { alignLeft } from '../../../app/actions/align-left.ts'
import { alignMiddle } from '../../../app/actions/align-middle.ts'
import { alignRight } from '../../../app/actions/align-right.ts'
import { alignTop } from '../../../app/actions/align-top.ts'
import { arrangeDown } from '../../../app/actions/arrange-down.ts'
import { arrangeRight } from '../../../app/actions/arrange-right.ts'
import { bringForward } from '../../../app/actions/bring-forward.ts'
import { bringToFront } from '../../../app/actions/bring-to-front.ts'
import { distributeHorizontally } from '../../../app/actions/distribute-horizontally.ts'
import { distributeVertically } from '../../../app/actions/distribute-vertically.ts'
import { equalHeight } from '../../../app/actions/equal-height.ts'
import { equalWidth } from '../../../app/actions/equal-width.ts'
import { groupSelection } from '../../../app/actions/group-selection.ts'
import { lockSelection } from '../../../app/actions/lock-selection.ts'
import { selectConnected } from '../../../app/actions/select-connected.ts'
import { selectDownstream } from '../../../app/actions/select-downstream.ts'
import { selectSameType } from '../../../app/actions/select-same-type.ts'
import { sendBackward } from '../../../app/actions/send-backward.ts'
import { sendToBack } from '../../../app/actions/send-to-back.ts'
import { ungroupSelection } from '../../../app/actions/ungroup-selection.ts'
import { t } from '../../../messages/messages.ts'
import { useAction } from '../../shell/use-action.ts'
import { menuItemLook } from '../menu-item-look.ts'

const groups: readonly (readonly Action[])[] = [
  [arrangeRight, arrangeDown],
  [alignLeft, alignCentre, alignRight, alignTop, alignMiddle, alignBottom],
  [distributeHorizontally, distributeVertically, equalWidth, equalHeight],
  [bringToFront, bringForward, sendBackward, sendToBack],
]

/** What puts things elsewhere, as a menu of its own; group and lock beside it. */
export function ArrangeEntries({ hasSelection }: { readonly hasSelection: boolean }) {
  return (
    <>
      <ContextMenu.Sub>
        <ContextMenu.SubTrigger className={menuItemLook}>
          <span className="flex-1">{t('arrange.menu')}</span>
          <span aria-hidden="true" className="ps-6 text-ink-3">
            ›
          </span>
        </ContextMenu.SubTrigger>
        <ContextMenu.Portal>
          <ContextMenu.SubContent
            collisionPadding={8}
            className="z-50 max-h-(--radix-context-menu-content-available-height) min-w-56 overflow-y-auto rounded-lg border border-line bg-panel p-1 shadow-float"
          >
            {groups.map((actions, index) => (
              <div key={actions[0]?.id}>
                {index > 0 && <ContextMenu.Separator className="my-1 h-px bg-line" />}
                {actions.map((action) => (
                  <Entry key={action.id} action={action} />
                ))}
              </div>
            ))}
          </ContextMenu.SubContent>
        </ContextMenu.Portal>
      </ContextMenu.Sub>
      {!hasSelection && <Entry action={addPicture} />}
      {hasSelection && (
        <>
          <Entry action={selectSameType} />
          <Entry action={selectConnected} />
          <Entry action={selectDownstream} />
          <Entry action={groupSelection} />
          <Entry action={ungroupSelection} hidesDisabled />
          <Entry action={lockSelection} />
        </>
      )}
    </>
  )
}

function Entry({ action, hidesDisabled }: { readonly action: Action; readonly hidesDisabled?: boolean }) {
  const { label, enabled, shortcut, run } = useAction(action)
  if (hidesDisabled === true && !enabled) return null
  return (
    <ContextMenu.Item disabled={!enabled} onSelect={run} className={menuItemLook}>
      <span className="flex-1">{label}</span>
      {shortcut !== undefined && <kbd className="ps-6 font-sans text-xs text-ink-2">{shortcut}</kbd>}
    </ContextMenu.Item>
  )
}
