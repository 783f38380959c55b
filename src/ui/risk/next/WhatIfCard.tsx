import { useEffect, useState } from 'react'
import type { RiskAnswer } from '../../../app/risk/open-risk.ts'
import { t } from '../../../messages/messages.ts'
import type { WhatIf } from '../../../risk/plan-figures.ts'
import { Button } from '../../controls/Button.tsx'
import { LevelMark } from '../../controls/LevelMark.tsx'
import { levelKeys } from '../../controls/level-keys.ts'
import { useDocument, useEditor, useFindings } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { formatNumber } from '../parts/format.ts'
import { useGo } from '../parts/use-go.ts'
import { useFigures, useOpenRisk } from '../use-risk.ts'
import { costText } from './cost-text.ts'
import { planMeasures } from './plan-measures.ts'

/** How the open threats would stand with the ticked measures. */
export function WhatIfCard({
  taken,
  currency,
  onTake,
}: {
  readonly taken: ReadonlySet<string>
  readonly currency: string
  readonly onTake: (ids: readonly string[]) => void
}) {
  const risk = useOpenRisk()
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const plan = useFigures('plan')
  const proposed = plan?.measures.filter(({ id, record }) => record === null && taken.has(id)) ?? []
  const planTicked = () => {
    const made = planMeasures(editor, proposed, { label: t('risk.undo.plan', { n: proposed.length }) })
    onTake([...taken].map((id) => made.get(id) ?? id))
  }
  const [answer, setAnswer] = useState<(RiskAnswer & { about: 'what-if' }) | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan means another answer
  useEffect(() => {
    let isGone = false
    void risk.ask({ about: 'what-if', taken: [...taken] }).then((told) => {
      if (!isGone && told?.about === 'what-if') setAnswer(told)
    })
    return () => {
      isGone = true
    }
  }, [risk, taken, plan])
  return (
    <Card
      title={t('risk.next.whatIf')}
      help={t('risk.next.whatIf.help')}
      end={
        taken.size > 0 && (
          <span className="flex items-center gap-2">
            <Button variant="link" onClick={() => onTake([])}>
              {t('risk.next.clear', { n: taken.size })}
            </Button>
            {proposed.length > 0 && (
              <Button disabled={isReadOnly} onClick={planTicked}>
                {t('risk.next.plan', { n: proposed.length })}
              </Button>
            )}
          </span>
        )
      }
    >
      {answer !== null && <Outcome before={answer.before} after={answer.after} currency={currency} />}
    </Card>
  )
}

function Outcome({
  before,
  after,
  currency,
}: {
  readonly before: WhatIf
  readonly after: WhatIf
  readonly currency: string
}) {
  const rows = useFindings((state) => state.rows)
  const go = useGo()
  return (
    <div aria-live="polite">
      <dl className="grid grid-cols-3 gap-3">
        {(['High', 'Medium', 'Low'] as const).map((level) => (
          <div key={level}>
            <dt className={`flex items-center gap-1 text-xs ${inks[level]}`}>
              <LevelMark level={level} /> {t(levelKeys[level])}
            </dt>
            <dd className="text-xl font-semibold tabular-nums">
              {before.counts[level] === after.counts[level] ? (
                after.counts[level]
              ) : (
                <>
                  <span className="text-base font-normal text-ink-3">{before.counts[level]} → </span>
                  {after.counts[level]}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-ink-2 tabular-nums">
        {t('risk.next.outcome', {
          from: formatNumber(before.points),
          to: formatNumber(after.points),
          cost: costText(after.cost, currency),
        })}
      </p>
      {after.changed.length > 0 && (
        <ul className="mt-2 max-h-52 overflow-y-auto text-xs">
          {after.changed.slice(0, 100).map(({ threat, from, to }) => (
            <li key={threat}>
              <button
                type="button"
                onClick={() => go.threat(threat)}
                className="flex w-full items-center gap-2 rounded-sm px-1 py-0.5 text-start hover:bg-canvas"
              >
                <span className="min-w-0 flex-1 truncate">
                  {rows.find(({ id }) => id === threat)?.title ?? threat}
                </span>
                <span className={`inline-flex items-center gap-1 tabular-nums ${inks[from.level]}`}>
                  <LevelMark level={from.level} size={8} /> {from.sum}
                </span>
                →
                <span className={`inline-flex items-center gap-1 tabular-nums ${inks[to.level]}`}>
                  <LevelMark level={to.level} size={8} /> {to.sum}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const inks = { High: 'text-high', Medium: 'text-medium', Low: 'text-low' } as const
