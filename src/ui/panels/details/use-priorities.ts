import { useMemo } from 'react'
import type { Pack } from '../../../engine/pack.ts'
import { list } from '../../../model/document.ts'
import type { Recorded } from '../../../model/tables.ts'
import { useDocument, useEditor, usePacks } from '../../hooks/use-editor.ts'

/** The words for priorities that a pack's rules and the imported file use, those that are used most first. */
export function usePriorities(packId: string | null): readonly string[] {
  const editor = useEditor()
  const packs = usePacks((state) => state.own.packs)
  const table = useDocument(({ document }) => document.tables.recorded)
  return useMemo(() => {
    const recorded = table === undefined ? [] : list(editor.document.getState().document, 'recorded')
    return prioritiesIn(packs.find(({ id }) => id === packId)?.rules ?? [], recorded)
  }, [packs, packId, table, editor])
}

/** Beside those that are used, the three that every template of the tool has. */
function prioritiesIn(
  rules: Pack['rules'],
  recorded: readonly Pick<Recorded, 'priority'>[],
): readonly string[] {
  const uses = new Map<string, number>(['High', 'Medium', 'Low'].map((word) => [word, 0]))
  for (const { priority } of [...rules, ...recorded]) {
    if (priority) uses.set(priority, (uses.get(priority) ?? 0) + 1)
  }
  return [...uses].sort((a, b) => b[1] - a[1]).map(([word]) => word)
}
