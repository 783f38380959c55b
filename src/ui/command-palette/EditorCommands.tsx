import { useEffect, useMemo, useRef, useState } from 'react'
import { searchOf } from '../../app/search/search-of.ts'
import { useComponents } from '../components/use-components.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { usePreferences } from '../hooks/use-services.ts'
import { goTo } from '../search/go-to-result.ts'
import { detailOf, titleOf } from '../search/result-words.ts'
import { useActionContext } from '../shell/use-action.ts'
import type { EntrySection } from './arrange-entries.ts'
import { CommandDialog } from './CommandDialog.tsx'
import { componentEntries } from './component-entries.ts'
import { editorEntries } from './editor-entries.ts'

/** Results of each kind that stand below the commands. */
const mostOfKind = 5

/** Everything that can be done with the open model, and everything in it that one can go to. */
export function EditorCommands({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const editor = useEditor()
  const { shell } = useActionContext()
  const { preferences, change } = usePreferences()
  const [query, setQuery] = useState('')
  const kept = useComponents('')
  const entries = useMemo(
    () =>
      isOpen
        ? [
            ...editorEntries({ editor, shell }, { preferences, change }),
            ...componentEntries({ editor, shell }, kept),
          ]
        : [],
    [isOpen, editor, shell, preferences, change, kept],
  )
  const found = useFound(query)
  return (
    <CommandDialog isOpen={isOpen} onClose={onClose} entries={entries} found={found} onQuery={setQuery} />
  )
}

/** What the model says of what is typed, a little after the commands. */
function useFound(query: string): readonly EntrySection[] {
  const editor = useEditor()
  const [found, setFound] = useState<readonly EntrySection[]>([])
  const run = useRef(0)
  useEffect(() => {
    const mine = ++run.current
    if (query.trim() === '') {
      setFound([])
      return
    }
    const isWanted = () => mine === run.current
    void searchOf(editor)
      .find(query, () => mostOfKind, isWanted)
      .then((groups) => {
        if (groups === null) return
        const { document } = editor.document.getState()
        setFound(
          groups.map(({ kind, results }) => ({
            group: kind,
            entries: results.map(({ id, entry }) => ({
              at: [],
              entry: {
                id,
                group: kind,
                label: titleOf(document, entry),
                detail: detailOf(document, entry),
                run: () => goTo(editor, entry, true),
              },
            })),
          })),
        )
      })
  }, [editor, query])
  return found
}
