import { t } from '../../messages/messages.ts'
import type { Action, KeyChord } from '../action.ts'
import { type TableJob, tableInHand } from './table-in-hand.ts'

/** An action that the table in hand does, by keys that work while the focus is in a table. */
export function tableAction(
  id: string,
  job: TableJob,
  label: () => string,
  keys: readonly KeyChord[] = [],
  words?: () => string,
): Action {
  return {
    id,
    label,
    keys,
    ...(words === undefined ? {} : { words }),
    group: 'table',
    inTable: true,
    withoutDiagram: true,
    enabled: ({ editor }) => tableInHand(editor)?.refusal(job) === null,
    reason: ({ editor }) => {
      const table = tableInHand(editor)
      return table === null ? t('grid.action.noTable') : table.refusal(job)
    },
    run: ({ editor }) => tableInHand(editor)?.run(job),
  }
}
