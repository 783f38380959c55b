import { ShieldCheck, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import { useDocument, useFindings, usePacks } from '../hooks/use-editor.ts'

/** Counts, packs, the state of the engine, where the data is, and what `children` add at the end. */
export function StatusBar({ children }: { readonly children: ReactNode }) {
  const elements = useDocument((state) => count(state.document.tables.element))
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
      <span className="ml-auto flex items-center gap-1.5">
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

const none: readonly string[] = []
