import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { useDocument, useVocabulary } from '../../hooks/use-editor.ts'
import { factText } from '../fact-text.ts'
import { whyNames } from './why-names.ts'

/** A decision outlives its finding: what it was about, and the facts that it stood on. */
export function GoneFacts({ row }: { readonly row: ThreatRow }) {
  const document = useDocument((state) => state.document)
  const vocabulary = useVocabulary()
  const names = whyNames(document, vocabulary)
  const facts = row.decision?.facts ?? []
  return (
    <div className="rounded-lg border border-dashed border-ink-3 p-2.5">
      <p className="text-ink-2">{t('details.gone', { names: row.subjectNames.join(', ') })}</p>
      {facts.length > 0 && (
        <>
          <h3 className="mt-2 text-xs font-medium text-ink-3">{t('details.gone.facts')}</h3>
          <ul className="mt-0.5 text-xs text-ink-2">
            {facts.map(({ ref, value }) => (
              <li key={ref}>{t('details.fact', factText(ref, value, names))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
