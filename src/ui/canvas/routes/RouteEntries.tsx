import { ContextMenu } from 'radix-ui'
import type { Action } from '../../../app/action.ts'
import { editWaypoints } from '../../../app/actions/edit-waypoints.ts'
import { insertIntoFlow } from '../../../app/actions/insert-into-flow.ts'
import { quickAdd } from '../../../app/actions/quick-add.ts'
import { reverseSelection } from '../../../app/actions/reverse-selection.ts'
import { routeCurved } from '../../../app/actions/route-curved.ts'
import { routeOrthogonal } from '../../../app/actions/route-orthogonal.ts'
import { routeStraight } from '../../../app/actions/route-straight.ts'
import { straightenSelection } from '../../../app/actions/straighten-selection.ts'
import { t } from '../../../messages/messages.ts'
import { useAction } from '../../shell/use-action.ts'
import { menuItemLook } from '../menu-item-look.ts'

export interface RouteEntriesProps {
  readonly hasFlows: boolean
  /** Nothing is selected: routes are those of the whole diagram. */
  readonly isEmpty: boolean
}

/** How flows run, as a menu of its own, and what else can be done with flows. */
export function RouteEntries({ hasFlows, isEmpty }: RouteEntriesProps) {
  return (
    <>
      {isEmpty && <Entry action={quickAdd} />}
      {hasFlows && (
        <>
          <Entry action={reverseSelection} />
          <Entry action={insertIntoFlow} hidesDisabled />
        </>
      )}
      {(hasFlows || isEmpty) && (
        <ContextMenu.Sub>
          <ContextMenu.SubTrigger className={menuItemLook}>
            <span className="flex-1">{t('routes.menu')}</span>
            <span aria-hidden="true" className="ps-6 text-ink-3">
              ›
            </span>
          </ContextMenu.SubTrigger>
          <ContextMenu.Portal>
            <ContextMenu.SubContent
              collisionPadding={8}
              className="z-50 min-w-56 rounded-lg border border-line bg-panel p-1 shadow-float"
            >
              {[routeCurved, routeStraight, routeOrthogonal].map((action) => (
                <Entry key={action.id} action={action} />
              ))}
              {hasFlows && (
                <>
                  <ContextMenu.Separator className="my-1 h-px bg-line" />
                  <Entry action={straightenSelection} />
                  <Entry action={editWaypoints} />
                </>
              )}
            </ContextMenu.SubContent>
          </ContextMenu.Portal>
        </ContextMenu.Sub>
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
