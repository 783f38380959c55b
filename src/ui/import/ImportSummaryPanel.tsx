import { ListChecks, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { ImportSummary } from '../../app/import/import-model.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { useDocument, useEditor } from '../hooks/use-editor.ts'
import { useServices } from '../hooks/use-services.ts'
import { ComparedThreats } from './ComparedThreats.tsx'
import { ImportNotes } from './ImportNotes.tsx'
import { importSummaryOf, openImportSummary } from './import-summary-store.ts'

/**
 * What came in with the file that the model was made from. It lies over the details, so that its links can be
 * followed on the diagram and in the threat list while it stays.
 */
export function ImportSummaryPanel({
  isAsked,
  onShown,
}: {
  /** Somebody asks to see it again. */
  readonly isAsked: boolean
  readonly onShown: () => void
}) {
  const editor = useEditor()
  const { packs } = useServices()
  const store = importSummaryOf(editor)
  const { isOpen, summary, problem } = useStore(store)
  const file = useDocument(({ document }) => get(document, 'origin', 'origin:main')?.fileName ?? '')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isOpen) heading.current?.focus()
  }, [isOpen])
  useEffect(() => {
    if (!isAsked) return
    void openImportSummary(packs, editor)
    onShown()
  }, [isAsked, onShown, packs, editor])
  if (!isOpen) return null
  const close = () => store.setState({ isOpen: false })
  return (
    <section
      aria-label={t('import.summary')}
      className="absolute inset-y-0 end-0 z-20 flex w-[min(420px,100%)] flex-col border-s border-line bg-panel shadow-float"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <header className="flex h-11 shrink-0 items-center gap-2 border-b border-line pe-2 ps-3">
        <ListChecks aria-hidden="true" size={16} strokeWidth={1.75} className="shrink-0 text-accent" />
        <h2 ref={heading} tabIndex={-1} className="min-w-0 truncate font-semibold outline-none" title={file}>
          {t('import.summary.of', { file })}
        </h2>
        <IconButton icon={X} label={t('import.summary.close')} className="ms-auto" onClick={close} />
      </header>
      <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto p-3">
        {problem !== null && (
          <p role="alert" className="text-high">
            {problem}
          </p>
        )}
        {summary === null && problem === null && (
          <p role="status" className="text-ink-3">
            {t('import.summary.readingAgain')}
          </p>
        )}
        {summary !== null && <Counts counts={summary.counts} />}
        <ComparedThreats states={summary?.counts.states ?? []} />
        {summary !== null && <ImportNotes notes={summary.notes} />}
      </div>
    </section>
  )
}

/** As numbers with their names; what there is none of is left out. */
function Counts({ counts }: { readonly counts: ImportSummary['counts'] }) {
  const entries = [
    { n: counts.diagrams, name: t('import.summary.diagrams', { n: counts.diagrams }) },
    { n: counts.elements, name: t('import.summary.elements', { n: counts.elements }) },
    { n: counts.flows, name: t('import.summary.flows', { n: counts.flows }) },
    { n: counts.boundaries, name: t('import.summary.boundaries', { n: counts.boundaries }) },
    { n: counts.annotations, name: t('import.summary.annotations', { n: counts.annotations }) },
    { n: counts.looseEnds, name: t('import.summary.looseEnds', { n: counts.looseEnds }) },
    { n: counts.threats, name: t('import.summary.threats', { n: counts.threats }) },
    { n: counts.decisions, name: t('import.summary.decisions', { n: counts.decisions }) },
    { n: counts.rules, name: t('import.summary.rules', { n: counts.rules }) },
  ].filter(({ n }) => n > 0)
  return (
    <section>
      <h3 className="mb-2 font-semibold">{t('import.summary.came')}</h3>
      <dl className="grid grid-cols-4 gap-x-2 gap-y-3">
        {entries.map(({ n, name }) => (
          <div key={name} className="flex min-w-0 flex-col-reverse">
            <dt className="truncate text-xs text-ink-3">{name}</dt>
            <dd className="text-xl font-semibold tabular-nums">{n}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
