import { ShieldCheck, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { t } from '../../messages/messages.ts'
import { get, type Table } from '../../model/document.ts'
import { useDocument, useFindings, usePacks, useVocabulary } from '../hooks/use-editor.ts'

/** Counts, packs, the state of the engine, where the data is, and what `children` add at the end. */
export function StatusBar({ children }: { readonly children: ReactNode }) {
  const vocabulary = useVocabulary()
  const elements = useDocument((state) => partsOf(state.document.tables.element, vocabulary))
  const flows = useDocument((state) => count(state.document.tables.flow))
  const boundaries = useDocument((state) => count(state.document.tables.boundary))
  const named = useDocument(({ document }) => get(document, 'model', 'model:main')?.packs ?? none)
  const vocabularies = usePacks((state) => state.vocabularies).filter(({ id }) => named.includes(id))
  const failure = useFindings((state) => state.failure)
  const ruleErrors = useFindings((state) => state.ruleErrors.length)
  return (
    <footer className="flex h-6.5 shrink-0 items-center gap-5 overflow-hidden border-t border-line bg-panel px-3 text-xs whitespace-nowrap text-ink-3">
      <span>{t('app.counts', { elements, flows, boundaries })}</span>
      <span className="truncate">
        {vocabularies.map(({ name, version }) => `${name} ${version}`).join(' + ')}
      </span>
      {failure !== null && (
        <span role="alert" className="flex items-center gap-1.5 text-high">
          <TriangleAlert aria-hidden="true" size={13} />
          {t('app.engineFailed', { problem: failure })}
        </span>
      )}
      {ruleErrors > 0 && (
        <span className="flex items-center gap-1.5 text-medium">
          <TriangleAlert aria-hidden="true" size={13} />
          {t('app.ruleErrors', { n: ruleErrors })}
        </span>
      )}
      <span className="ms-auto flex items-center gap-1.5">
        <ShieldCheck aria-hidden="true" size={13} strokeWidth={1.75} />
        {t('app.staysHere')}
      </span>
      {children}
    </footer>
  )
}

function count(table: object): number {
  return Object.keys(table).length
}

/** How many elements there are, notes and loose ends apart. */
function partsOf(table: Table<'element'>, { isPart }: VocabularyIndex): number {
  let parts = 0
  for (const id in table) {
    const element = table[id]
    if (element !== undefined && isPart(element.stencil)) parts++
  }
  return parts
}

const none: readonly string[] = []
