import { type OrderStep, orderSubjects } from '../../commands/order-subjects.ts'
import { t } from '../../messages/messages.ts'
import type { ActionContext } from '../action.ts'

/** Brings the selection further to the front or to the back; says so when it is there already. */
export function orderSelection({ editor, shell }: ActionContext, to: OrderStep, label: string): void {
  const { diagram, selection } = editor.session.getState()
  const subjects = selection.filter((id) => !id.startsWith('flow:'))
  const done = editor.dispatch(orderSubjects, { diagram, subjects, to }, { label })
  if (!done.ok) shell.notify(to === 'front' || to === 'forward' ? t('arrange.inFront') : t('arrange.behind'))
}
