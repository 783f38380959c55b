import { t } from '../../messages/messages.ts'
import type { DreadFactorId } from '../../model/records/decision.ts'
import { TermHelp } from './TermHelp.tsx'

interface FactorHelpProps {
  readonly factor: DreadFactorId
  readonly anchors: readonly { readonly value: number; readonly text: string }[]
}

/** What a factor asks, and what each of its values says. */
export function FactorHelp({ factor, anchors }: FactorHelpProps) {
  return (
    <TermHelp terms={[factor]} align="start">
      <dl aria-label={t('help.values')} className="flex flex-col gap-1 border-t border-line pt-2 text-sm">
        {anchors.map(({ value, text }) => (
          <div key={value} className="flex gap-2">
            <dt className="font-semibold tabular-nums">{value}</dt>
            <dd className="text-ink-2">{text}</dd>
          </div>
        ))}
      </dl>
    </TermHelp>
  )
}
