import { ArrowRight, CheckCheck, History } from 'lucide-react'
import type { ChangedFact } from '../../../engine/changed-facts.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import type { WhyNames } from '../../../messages/describe-why.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { useDocument, useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import { factText } from '../fact-text.ts'
import { confirmStanding } from '../threats/threat-actions.ts'
import { whyNames } from './why-names.ts'

/** What changed since somebody decided or rated, before and after, and how to say that it holds still. */
export function ReconfirmNotice({ row }: { readonly row: ThreatRow }) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  if (row.reconfirm === null) return null
  const names = whyNames(document, vocabulary)
  return (
    <section
      aria-label={t('details.reconfirm')}
      className="flex flex-col gap-2 rounded-lg border border-medium/40 bg-medium-tint p-2.5"
    >
      <h3 className="flex items-center gap-1.5 font-semibold text-medium">
        <History aria-hidden="true" size={14} strokeWidth={2} className="shrink-0" />
        {t('details.reconfirm')}
      </h3>
      <p className="text-xs">{t('details.reconfirm.help')}</p>
      <ul className="flex flex-col gap-1 text-xs">
        {row.reconfirm.map((fact) => (
          <ChangedFactLine key={fact.ref} fact={fact} names={names} />
        ))}
      </ul>
      {!isReadOnly && (
        <Button icon={CheckCheck} className="self-start" onClick={() => confirmStanding(editor, [row])}>
          {t('details.reconfirm.holds')}
        </Button>
      )}
    </section>
  )
}

function ChangedFactLine({ fact, names }: { readonly fact: ChangedFact; readonly names: WhyNames }) {
  const { ref, before, now } = fact
  const was = before === null ? null : factText(ref, before, names)
  const is = now === null ? null : factText(ref, now, names)
  return (
    <li>
      <span>{(is ?? was)?.about}</span>
      <span className="flex flex-wrap items-center gap-1.5">
        <span className="sr-only">{t('details.fact.before')}</span>
        <span className="line-through decoration-ink-3">{was?.says ?? t('details.fact.notThen')}</span>
        <ArrowRight aria-hidden="true" size={12} strokeWidth={2} className="shrink-0" />
        <span className="sr-only">{t('details.fact.now')}</span>
        <span className="font-medium">{is?.says ?? t('details.fact.notNow')}</span>
      </span>
    </li>
  )
}
