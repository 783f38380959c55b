import { useEffect } from 'react'
import { useEditor, useSession } from '../hooks/use-editor.ts'
import { openness, outlineOf } from './outline-state.ts'
import { type OutlineRow, pathTo } from './outline-tree.ts'
import { subjectOf } from './row-words.ts'

/** What is selected in the diagram is shown in the outline: what is above it opens, and the keyboard stands there. */
export function useFollowSelection(rows: readonly OutlineRow[]): void {
  const editor = useEditor()
  const selection = useSession((state) => state.selection)
  const diagram = useSession((state) => state.diagram)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection moves the outline
  useEffect(() => {
    const last = selection.at(-1)
    if (last === undefined) return
    const store = outlineOf(editor)
    const { active, toggled } = store.getState()
    const here = rows.find(({ key }) => key === active)
    if (here !== undefined && here.item.diagram === diagram && subjectOf(here.item) === last) return
    const path = pathTo(editor.document.getState().document, diagram, last)
    if (path === null) return
    const isOpen = openness(toggled, diagram)
    const next = new Set(toggled)
    for (const [i, key] of path.slice(0, -1).entries()) {
      const kind =
        i === 0
          ? 'diagram'
          : key.slice(key.lastIndexOf('/') + 1).startsWith('element:')
            ? 'element'
            : 'boundary'
      if (!isOpen(key, kind) && !next.delete(key)) next.add(key)
    }
    store.setState({ toggled: next, active: path.at(-1) ?? null, anchor: path.at(-1) ?? null })
  }, [editor, selection, diagram])
}
