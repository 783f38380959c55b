import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { usePacks } from '../../hooks/use-editor.ts'
import { Section } from './Section.tsx'

/** What a rule of an imported template says beside, such as possible mitigations; what the file says stands with it. */
export function RuleTexts({ row }: { readonly row: ThreatRow }) {
  const pack = usePacks((state) => state.own.packs.find(({ id }) => id === row.packId))
  const texts = pack?.rules.find(({ id }) => id === row.ruleId)?.texts ?? []
  const told = new Set(row.recorded?.texts.map(({ label }) => label))
  const untold = texts.filter(({ label, text }) => text !== '' && !told.has(label))
  if (untold.length === 0) return null
  return (
    <Section title={t('import.threat.texts')}>
      {untold.map(({ label, text }) => (
        <div key={label}>
          <h4 className="text-xs text-ink-3">{label}</h4>
          <p className="break-words whitespace-pre-line text-ink-2">{text}</p>
        </div>
      ))}
    </Section>
  )
}
