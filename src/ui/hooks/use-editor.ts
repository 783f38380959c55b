import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type {
  DocumentState,
  Editor,
  FindingsState,
  HistoryState,
  PacksState,
  SaveState,
  SessionState,
} from '../../app/editor.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'

/** The open model. `EditorContext` as a provider is set by the shell around everything that edits. */
export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (editor === null) throw new Error('useEditor needs an EditorContext above it')
  return editor
}

/** Select the smallest slice: the component renders when what the selector returns changes identity. */
export function useDocument<T>(selector: (state: DocumentState) => T): T {
  return useStore(useEditor().document, selector)
}

export function useSession<T>(selector: (state: SessionState) => T): T {
  return useStore(useEditor().session, selector)
}

export function useFindings<T>(selector: (state: FindingsState) => T): T {
  return useStore(useEditor().findings, selector)
}

export function useSaveState<T>(selector: (state: SaveState) => T): T {
  return useStore(useEditor().save, selector)
}

export function useHistory<T>(selector: (state: HistoryState) => T): T {
  return useStore(useEditor().history, selector)
}

/** Stencils, properties and library mitigations of the packs that the model uses. */
export function useVocabulary(): VocabularyIndex {
  return useStore(useEditor().packs, (state) => state.vocabulary)
}

/** The packs that the model uses, and those that it names and that are not here. */
export function usePacks<T>(selector: (state: PacksState) => T): T {
  return useStore(useEditor().packs, selector)
}
