import { CircleHelp } from 'lucide-react'
import type { Rule } from '../../engine/rule.ts'
import { t } from '../../messages/messages.ts'
import { Count } from '../controls/Count.tsx'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { Tooltip } from '../controls/Tooltip.tsx'
import { useRuleTrial } from './use-rule-trial.ts'
import { useTrialModel } from './use-trial-model.ts'

/** What the rule finds in a model, while it is written. */
export function RuleMatches({ rule }: { readonly rule: Rule }) {
  const { models, chosen, choose, document, problem } = useTrialModel()
  const trial = useRuleTrial(rule, document)
  return (
    <section aria-labelledby="rule-matches" className="flex flex-col gap-2">
      <h3 id="rule-matches" className="flex items-center gap-1.5 font-semibold">
        {t('packs.matches')}
        {trial.kind === 'result' && <Count value={trial.result.count} />}
      </h3>
      <NativeSelect label={t('packs.matches.model')} value={chosen} options={models} onChange={choose} />
      <div aria-live="polite" className="text-xs">
        {problem !== null ? (
          <p className="text-high">{problem}</p>
        ) : trial.kind === 'waiting' ? (
          <p className="text-ink-3">{t('packs.matches.trying')}</p>
        ) : trial.kind === 'faulty' ? (
          <p className="font-medium text-high">{t('packs.matches.faulty')}</p>
        ) : trial.kind === 'failed' ? (
          <p className="text-high">{t('packs.matches.failed', { problem: trial.message })}</p>
        ) : trial.result.problem !== null ? (
          <p className="text-high">{t('packs.matches.failed', { problem: trial.result.problem })}</p>
        ) : (
          <p className="text-ink-2">{t('packs.matches.count', { n: trial.result.count })}</p>
        )}
      </div>
      {trial.kind === 'result' && trial.result.matches.length > 0 && (
        <ul className="flex flex-col divide-y divide-line rounded-lg border border-line">
          {trial.result.matches.map((match) => (
            <li key={match.id} className="px-2.5 py-1.5">
              <p className="flex items-start justify-between gap-2">
                <span className="min-w-0 break-words">{match.title}</span>
                {match.assumed && (
                  <Tooltip text={t('packs.matches.assumed')}>
                    <span role="img" aria-label={t('packs.matches.assumed')} className="mt-0.5 text-medium">
                      <CircleHelp aria-hidden="true" size={14} strokeWidth={1.75} />
                    </span>
                  </Tooltip>
                )}
              </p>
              <p className="text-xs text-ink-3">{match.subjects.join(', ')}</p>
            </li>
          ))}
        </ul>
      )}
      {trial.kind === 'result' && trial.result.count > trial.result.matches.length && (
        <p className="text-xs text-ink-3">
          {t('packs.matches.more', { n: trial.result.count - trial.result.matches.length })}
        </p>
      )}
    </section>
  )
}
