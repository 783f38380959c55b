import type { Action } from '../action.ts'

/** The action that finds and runs anything, by its keys: also where there is no model, and so are no actions. */
export const commandKeys: Pick<Action, 'id' | 'keys'> = {
  id: 'show-commands',
  keys: [{ key: 'k', mod: true }],
}
