import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import type { Decision } from '../../../model/tables.ts'
import { useDocument, useVocabulary } from '../../hooks/use-editor.ts'
import { answerText, whyNames } from './why-names.ts'

type Fact = Decision['facts'][number]

/** A decision outlives its finding: what it was about, and the facts that it stood on. */
export function GoneFacts({ row }: { readonly row: ThreatRow }) {
  const document = useDocument((state) => state.document)
  const vocabulary = useVocabulary()
  const names = whyNames(document, vocabulary)
  const facts = row.decision?.facts ?? []
  const factText = (id: string, aspect: string, value: Fact['value']) => {
    const name = names.subject(id)
    if (aspect === 'stencil') return t('details.gone.type', { name, type: names.stencil(String(value)) })
    if (aspect === 'crosses') {
      return t('details.gone.crosses', {
        name,
        boundaries: [value]
          .flat()
          .map((each) => names.subject(String(each)))
          .join(', '),
      })
    }
    return t('details.gone.answer', {
      name,
      property: names.property(aspect),
      value: answerText(vocabulary, aspect, value),
    })
  }
  return (
    <div className="rounded-lg border border-dashed border-ink-3 p-2.5">
      <p className="text-ink-2">{t('details.gone', { names: row.subjectNames.join(', ') })}</p>
      {facts.length > 0 && (
        <>
          <h3 className="mt-2 text-xs font-medium text-ink-3">{t('details.gone.facts')}</h3>
          <ul className="mt-0.5 text-xs text-ink-2">
            {facts.map(({ ref, value }) => {
              const at = ref.lastIndexOf('.')
              return <li key={ref}>{factText(ref.slice(0, at), ref.slice(at + 1), value)}</li>
            })}
          </ul>
        </>
      )}
    </div>
  )
}
