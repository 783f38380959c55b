import { type Action, type ActionContext, type KeyEvent, matchesChord } from './action.ts'
import { keysOf, type OwnKeys } from './keys/keys-of.ts'

const modules = import.meta.glob<{ readonly [name: string]: unknown }>('./actions/*.ts', { eager: true })

/** Every action, sorted by id. A file in `actions/` is found by being there. */
export const actions: readonly Action[] = Object.values(modules)
  .flatMap((module) => Object.values(module).filter(isAction))
  .sort((a, b) => (a.id < b.id ? -1 : 1))

/**
 * Runs the action whose keys were pressed.
 * @param inTextField the focus is where letters are typed; only actions that allow it run then
 * @param inDiagram the focus is in the diagram; actions that belong there run only then
 * @param own keys that the person has given to actions
 * @param isDiagramShown false while the risk screen takes its place; only actions that allow it run then
 * @returns whether one ran, so that the browser's own meaning of the keys can be prevented
 */
export function runShortcut(
  context: ActionContext,
  event: KeyEvent,
  where: {
    readonly apple: boolean
    readonly own: OwnKeys
    readonly inTextField: boolean
    readonly inDiagram: boolean
    readonly isDiagramShown: boolean
  },
): boolean {
  const meant = actions.filter(
    (candidate) =>
      candidate.inTable !== true &&
      (where.inDiagram || candidate.inDiagram !== true) &&
      (where.isDiagramShown || candidate.withoutDiagram === true) &&
      keysOf(candidate, where.own).some((chord) => matchesChord(chord, event, where.apple)),
  )
  // In the diagram its own keys come first: what they mean elsewhere is done from elsewhere.
  const action = meant.find((candidate) => candidate.inDiagram === true) ?? meant[0]
  if (action === undefined || (where.inTextField && action.inTextFields !== true)) return false
  if (action.enabled(context)) void action.run(context)
  return true
}

function isAction(value: unknown): value is Action {
  return typeof value === 'object' && value !== null && 'keys' in value && 'run' in value
}
