import { t } from '../../messages/messages.ts'
import type { Action } from '../action.ts'

/** Shows around in the editor; as often as somebody likes. */
export const showTour: Action = {
  id: 'show-tour',
  label: () => t('tour.action'),
  keys: [],
  group: 'help',
  words: () => t('tour.words'),
  withoutDiagram: true,
  enabled: () => true,
  run: ({ shell }) => {
    shell.showRisk(null)
    shell.open('tour')
  },
}
