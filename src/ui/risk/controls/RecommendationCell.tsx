import { t } from '../../../messages/messages.ts'
import type { ControlRow } from '../../../risk/control-row.ts'
import { LevelMark } from '../../controls/LevelMark.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { useFindings } from '../../hooks/use-editor.ts'
import { formatPercent } from '../parts/format.ts'
import { useGo } from '../parts/use-go.ts'

/** How much the open threats call for a control, 0 to 10; a click shows which, and why so much. */
export function RecommendationCell({ row, name }: { readonly row: ControlRow; readonly name: string }) {
  const { recommendation } = row
  if (recommendation === null || !row.applies) return <span className="text-ink-3">–</span>
  return (
    <Popover
      label={t('risk.controls.why', { name })}
      side="right"
      className="w-110 p-3"
      trigger={
        <button
          type="button"
          aria-label={t('risk.controls.whyAsk', { name, need: recommendation.need })}
          className="inline-flex size-6 items-center justify-center rounded-sm font-semibold tabular-nums underline decoration-ink-3/60 decoration-dotted underline-offset-4 hover:bg-line/60"
        >
          {recommendation.need}
        </button>
      }
    >
      <p className="font-medium">{name}</p>
      <p className="mb-2 text-xs text-ink-2">
        {t('risk.controls.why.text', { n: recommendation.threats })}{' '}
        {recommendation.raisedForSafety && t('risk.controls.raised')}
      </p>
      <Reasons row={row} />
    </Popover>
  )
}

function Reasons({ row }: { readonly row: ControlRow }) {
  const rows = useFindings((state) => state.rows)
  const go = useGo()
  return (
    <ul className="flex flex-col gap-1.5">
      {(row.recommendation?.reasons ?? []).map((reason) => (
        <li key={reason.threat} className="border-t border-line/70 pt-1.5">
          <button
            type="button"
            onClick={() => go.threat(reason.threat)}
            className="flex w-full items-start gap-1.5 text-start hover:text-accent hover:underline"
          >
            <span className={`mt-1.5 ${inks[reason.level]}`}>
              <LevelMark level={reason.level} />
            </span>
            <span className="min-w-0 flex-1">
              {rows.find(({ id }) => id === reason.threat)?.title ?? reason.threat}
            </span>
          </button>
          <p className="ps-4 font-mono text-xs text-ink-2">
            {reason.trace}{' '}
            <span className="font-sans">
              {t('risk.controls.done', { share: formatPercent(reason.effect) })}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}

const inks = { High: 'text-high', Medium: 'text-medium', Low: 'text-low' } as const
