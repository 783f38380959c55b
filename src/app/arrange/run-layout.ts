import type { Result } from '../../base/result.ts'
import { type ArrangedPlace, arrangeSubjects } from '../../commands/arrange-subjects.ts'
import type { Arrangement, LayoutProblem } from '../../layout/arrangement.ts'
import { type LayoutDirection, type LayoutInput, layoutInputOf } from '../../layout/layout-input.ts'
import { describeRefusal } from '../../messages/describe-errors.ts'
import { t } from '../../messages/messages.ts'
import { type Document, get } from '../../model/document.ts'
import { findPlacement } from '../../model/find-records.ts'
import type { DiagramId } from '../../model/tables.ts'
import type { ActionContext } from '../action.ts'
import { zoomToSubjects } from '../viewport.ts'
import { layoutOf } from './layout-state.ts'

export type ArrangeFunction = (
  input: LayoutInput,
  options: { readonly signal: AbortSignal },
) => Promise<Result<Arrangement, LayoutProblem>>

/**
 * Arranges the diagram in view, or what is selected in it if that is more than one thing, as one undoable step. While
 * it works the model can be used; what changes the diagram meanwhile makes the arrangement useless.
 * @param arrange loads ELK: asked for only here
 */
export async function runLayout(
  { editor, shell }: ActionContext,
  direction: LayoutDirection,
  arrange: ArrangeFunction = inWorker,
): Promise<void> {
  const layout = layoutOf(editor)
  if (layout.getState().running !== null) return
  const { diagram, selection } = editor.session.getState()
  const { document } = editor.document.getState()
  const chosen = selection.filter((id) => !id.startsWith('flow:'))
  const input = layoutInputOf(document, diagram, chosen.length > 1 ? chosen : null, direction)
  const count = chosen.length > 1 ? chosen.length : input.elements.length + input.boxes.length
  const abort = new AbortController()
  layout.setState({ running: { count, since: Date.now(), stop: () => abort.abort() } })
  try {
    const result = await arrange(input, { signal: abort.signal })
    if (!result.ok) shell.notify(describeProblem(document, result.error))
    else if (isOther(editor.document.getState().document, document))
      shell.notify(t('arrange.changedMeanwhile'))
    else apply({ editor, shell }, diagram, result.value, input.subjects === null ? null : count)
  } catch (error) {
    shell.notify(
      abort.signal.aborted ? t('arrange.stopped') : error instanceof Error ? error.message : String(error),
    )
  } finally {
    layout.setState({ running: null })
  }
}

function apply(
  { editor, shell }: ActionContext,
  diagram: DiagramId,
  { places, reset }: Arrangement,
  selected: number | null,
): void {
  const { document } = editor.document.getState()
  const before = places.flatMap(({ subject }): readonly ArrangedPlace[] => {
    const placement = findPlacement(document, diagram, subject)
    if (placement === undefined) return []
    const { x, y, w, h, line } = placement
    return line === null ? [{ subject, x, y, w, h }] : [{ subject, line }]
  })
  const label = selected === null ? t('arrange.layout') : t('arrange.layoutSelection', { n: selected })
  const done = editor.dispatch(arrangeSubjects, { diagram, places, reset }, { label })
  if (!done.ok) {
    shell.notify(describeRefusal(done.error))
    return
  }
  layoutOf(editor).setState({ last: { diagram, before } })
  if (selected === null) zoomToSubjects(editor, null)
  shell.notify(t('arrange.done', { n: places.length }))
}

/** Whether anything that a layout reads has changed. */
function isOther(now: Document, before: Document): boolean {
  return (['placement', 'element', 'flow', 'boundary'] as const).some(
    (table) => now.tables[table] !== before.tables[table],
  )
}

export function describeProblem(document: Document, problem: LayoutProblem): string {
  const nameOf = (id: string) => get(document, 'boundary', id)?.name ?? ''
  switch (problem.code) {
    case 'nothing':
      return t('arrange.nothing')
    case 'lines':
      return t('arrange.noLine', { names: problem.ids.map(nameOf).join(', ') })
    case 'no-room':
      return t('arrange.noRoom', { name: problem.id === null ? '' : nameOf(problem.id) })
    case 'crossings':
      return t('arrange.crossings', { n: problem.ids.length })
  }
}

const inWorker: ArrangeFunction = async (input, options) => {
  const { arrangeInWorker } = await import('../../worker/layout-client.ts')
  return arrangeInWorker(input, options)
}
