import { Coins, Play } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import { usualSeed, usualTrials } from '../../../risk/quantitative.ts'
import { Button } from '../../controls/Button.tsx'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { formatPercent } from '../parts/format.ts'
import { SectionPage } from '../parts/SectionPage.tsx'
import { usePolicy } from '../parts/use-policy.ts'
import { useFigures, useOpenRisk } from '../use-risk.ts'
import { LossEntry } from './LossEntry.tsx'
import { LossResult } from './LossResult.tsx'
import { inputsOf, lastResultOf } from './last-result.ts'

/** Losses with a margin of error: estimates, a simulation that can be repeated, and what it says. */
export function LossesSection() {
  const risk = useOpenRisk()
  const events = useFigures('losses')
  const [policy, setPolicy] = usePolicy()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const currency = useDocument(({ document }) => get(document, 'model', 'model:main')?.currency ?? 'EUR')
  const results = lastResultOf(useEditor())
  const result = useStore(results)
  const inputs = useMemo(() => inputsOf(events, policy.seed), [events, policy.seed])
  const [share, setShare] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const isRunning = share !== null
  const run = async () => {
    const controller = new AbortController()
    running.current = controller
    setShare(0)
    const answer = await risk.ask(
      { about: 'losses', trials: usualTrials },
      { onProgress: setShare, signal: controller.signal },
    )
    setShare(null)
    if (answer?.about === 'losses' && answer.risk !== null)
      results.setState({ risk: answer.risk, of: inputs }, true)
  }
  const count = events?.length ?? 0
  return (
    <SectionPage
      title={t('risk.section.losses')}
      help={t('risk.loss.help')}
      actions={
        <>
          <NumberField
            label={t('risk.loss.seed')}
            value={policy.seed ?? null}
            placeholder={String(usualSeed)}
            min={0}
            max={0xffff_ffff}
            invalidText={t('risk.loss.seed.invalid')}
            disabled={isReadOnly}
            onCommit={(seed) => setPolicy({ seed: seed === null ? undefined : Math.trunc(seed) })}
            className="w-28"
          />
          <Button
            variant="primary"
            icon={Play}
            className="self-end"
            disabled={isRunning || count === 0}
            onClick={() => void run()}
          >
            {isRunning ? t('risk.loss.running') : t('risk.loss.run', { n: count })}
          </Button>
        </>
      }
    >
      {isRunning && (
        <div className="flex items-center gap-3 text-ink-2">
          <progress
            className="h-1.5 w-48 accent-accent"
            aria-label={t('risk.loss.running')}
            value={share}
            max={1}
          />
          <span role="status" className="tabular-nums">
            {t('risk.loss.progress', { trials: usualTrials, share: formatPercent(share) })}
          </span>
          <Button onClick={() => running.current?.abort()}>{t('risk.loss.stop')}</Button>
        </div>
      )}
      {result !== null && (
        <LossResult risk={result.risk} isOld={events !== undefined && result.of !== inputs} />
      )}
      {count === 0 && (
        <EmptyState icon={Coins} title={t('risk.loss.empty')}>
          {t('risk.loss.empty.help')}
        </EmptyState>
      )}
      <LossEntry currency={currency} />
    </SectionPage>
  )
}
