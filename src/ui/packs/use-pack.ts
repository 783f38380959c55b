import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { PackEditor } from '../../app/packs/pack-editor.ts'
import type { Pack, Vocabulary } from '../../engine/pack.ts'
import type { PackProblem } from '../../engine/pack-problem.ts'
import { extendedBy } from '../../engine/validate-pack.ts'
import { createVocabularyIndex, type VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { describePackProblem } from '../../messages/describe-pack-problem.ts'

/** The pack on the screen. */
export interface OpenPack {
  readonly editor: PackEditor
  /** Built-in packs are looked at, not changed. */
  readonly isReadOnly: boolean
}

export const PackContext = createContext<OpenPack | null>(null)

export function useOpenPack(): OpenPack {
  const open = useContext(PackContext)
  if (open === null) throw new Error('useOpenPack needs a PackContext above it')
  return open
}

/** The pack as it is now. */
export function usePack(): Pack {
  return useStore(useOpenPack().editor.store, ({ pack }) => pack)
}

/** The packs that it extends, then the pack itself. */
export function usePackVocabularies(): readonly Vocabulary[] {
  const { base } = useOpenPack().editor
  const pack = usePack()
  return useMemo(() => [...extendedBy(pack, base), pack], [pack, base])
}

/** Everything that can be named in the pack. */
export function usePackVocabulary(): VocabularyIndex {
  return createVocabularyIndex(usePackVocabularies())
}

/** What is wrong at a place of the pack or below it, as a sentence; null when nothing is. */
export function useProblemAt(): (path: string) => string | null {
  const problems = useStore(useOpenPack().editor.store, (state) => state.problems)
  return (path) => {
    const found = problems.find((problem) => isAtOrBelow(problem, path))
    return found === undefined ? null : describePackProblem(found)
  }
}

export function isAtOrBelow({ path }: PackProblem, place: string): boolean {
  return path === place || (path.startsWith(place) && /^[.[]/.test(path.slice(place.length)))
}

export type EntryTable = 'rules' | 'stencils' | 'properties' | 'mitigations'

/** Changes one entry; typing on in the same field is one step of undo. */
export function useEditEntry<T extends EntryTable>(table: T, index: number) {
  const { editor } = useOpenPack()
  return (fields: Partial<Pack[T][number]>, label: string, mergeKey?: string) =>
    editor.change(
      { label, ...(mergeKey === undefined ? {} : { mergeKey: `${table}.${index}.${mergeKey}` }) },
      (pack) => ({
        ...pack,
        [table]: pack[table].map((entry, at) => (at === index ? { ...entry, ...fields } : entry)),
      }),
    )
}
