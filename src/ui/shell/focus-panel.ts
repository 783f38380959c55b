import type { Editor } from '../../app/editor.ts'
import { focusSubject } from '../canvas/focus-subject.ts'
import { threatGridId, threatPanelId } from '../panels/threats/threat-grid-ids.ts'

/** Ids of the panels of `EditorScreen`, in the order in which one steps through them. */
const panelIds = ['stencils', 'diagram', 'work', 'details'] as const

/**
 * Takes the keyboard to the next panel (1) or the one before (-1), round and round; folded panels are passed
 * over. In the diagram it arrives at what is selected, at the threat list and the threat in hand at their keys.
 */
export function focusPanel(editor: Editor, step: 1 | -1): void {
  const panels = panelIds.flatMap((id) => {
    const panel = document.getElementById(id)
    return panel === null || panel.clientWidth < 40 || panel.clientHeight < 40 ? [] : [panel]
  })
  const here = panels.findIndex((panel) => panel.contains(document.activeElement))
  const start = here < 0 && step === -1 ? 0 : here
  const next = panels.at((start + step) % panels.length)
  if (next === undefined) return
  const [only, more] = editor.session.getState().selection
  if (next.id === 'diagram' && only !== undefined && more === undefined) focusSubject(editor, only)
  else entryOf(next)?.focus()
}

function entryOf(panel: Element): HTMLElement | null {
  return (
    panel.querySelector<HTMLElement>(`#${threatGridId}, #${threatPanelId}`) ??
    panel.querySelector<HTMLElement>(
      ':is(input, select, textarea, button, a[href], [tabindex]):not(:disabled, [tabindex="-1"])',
    )
  )
}
