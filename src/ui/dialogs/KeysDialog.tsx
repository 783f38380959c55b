import type { Action } from '../../app/action.ts'
import { chordText } from '../../app/action.ts'
import { actions } from '../../app/action-catalog.ts'
import { isApple } from '../../app/platform.ts'
import { t } from '../../messages/messages.ts'
import { Dialog } from '../controls/Dialog.tsx'
import { useActionContext } from '../shell/use-action.ts'

/** Every action that has keys, grouped; made from the actions, so that it cannot be out of date. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const context = useActionContext()
  return (
    <Dialog
      title={t('app.keysTitle')}
      isOpen={isOpen}
      onClose={onClose}
      className="w-[min(680px,calc(100vw-32px))]"
    >
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {groups.map(({ group, title }) => (
          <section key={group}>
            <h3 className="mb-1 text-xs font-semibold text-ink-3">{title}</h3>
            <dl>
              {actions
                .filter((action) => action.group === group && action.keys.length > 0)
                .map((action) => (
                  <Row key={action.id} name={action.label(context)} keys={keysOf(action)} />
                ))}
              {(extras[group] ?? []).map(([name, keys]) => (
                <Row key={name} name={name} keys={keys} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Row({ name, keys }: { readonly name: string; readonly keys: readonly string[] }) {
  return (
    <div className="flex items-baseline justify-between gap-4 border-b border-line py-1 last:border-0">
      <dt>{name}</dt>
      <dd className="flex gap-1 whitespace-nowrap">
        {keys.map((key) => (
          <kbd
            key={key}
            className="rounded-sm border border-line bg-canvas px-1.5 font-sans text-xs text-ink-2"
          >
            {key}
          </kbd>
        ))}
      </dd>
    </div>
  )
}

/** Signs such as "!" are what a layout makes of Shift and a digit: the same key, not another. */
function keysOf(action: Action): readonly string[] {
  const named = action.keys.filter(({ key }) => key.length > 1 || /[a-z0-9?/]/.test(key))
  return named.map((chord) => chordText(chord, isApple())).slice(0, 2)
}

const groups = [
  { group: 'edit', title: t('app.keysEdit') },
  { group: 'view', title: t('app.keysView') },
  { group: 'model', title: t('app.keysModel') },
  { group: 'rating', title: t('app.keysRating') },
] as const

/** Keys that belong to a place rather than to an action. */
const extras: { readonly [group: string]: readonly (readonly [string, readonly string[]])[] } = {
  edit: [
    [t('app.keyNudge'), ['←', '→', '↑', '↓']],
    [t('app.keySearchStencils'), ['/']],
    [t('check.showMark'), ['I']],
  ],
  view: [[t('app.keyPan'), [t('app.keySpaceDrag')]]],
  rating: [
    [t('app.keyRate'), ['1', '2', '3']],
    [t('app.keyConfirm'), ['Enter']],
  ],
}
