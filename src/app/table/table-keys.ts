import { type Action, type KeyEvent, matchesChord } from '../action.ts'
import { actions } from '../action-catalog.ts'
import { keysOf, type OwnKeys } from '../keys/keys-of.ts'

/** The action of tables that these keys run; null for none. */
export function tableActionOf(event: KeyEvent, own: OwnKeys, apple: boolean): Action | null {
  return (
    actions.find(
      (action) =>
        action.inTable === true && keysOf(action, own).some((chord) => matchesChord(chord, event, apple)),
    ) ?? null
  )
}
