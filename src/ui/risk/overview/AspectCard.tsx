import { t } from '../../../messages/messages.ts'
import type { Aspect, AspectCoverage } from '../../../risk/aspects.ts'
import { Meter } from '../charts/Meter.tsx'
import { Card } from '../parts/Card.tsx'
import { useGo } from '../parts/use-go.ts'

const aspectKeys = {
  'end-to-end': 'risk.aspect.endToEnd',
  device: 'risk.aspect.device',
  network: 'risk.aspect.network',
  application: 'risk.aspect.application',
  'reverse-engineering': 'risk.aspect.reverse',
  protocol: 'risk.aspect.protocol',
  communication: 'risk.aspect.communication',
  hipaa: 'risk.aspect.hipaa',
} as const satisfies Record<Aspect, string>

/** What earlier work left out, after the IoMT paper, and how far this model addresses it. */
export function AspectCard({ aspects }: { readonly aspects: readonly AspectCoverage[] }) {
  const go = useGo()
  return (
    <Card title={t('risk.aspects')} help={t('risk.aspects.help')} terms={['basis']}>
      <ul className="flex flex-col gap-0.5">
        {aspects.map(({ aspect, parameter, addressed, total }) => (
          <li key={aspect}>
            <button
              type="button"
              onClick={() => {
                if (parameter !== null) go.section('rip')
                else if (aspect === 'hipaa') go.section('controls')
                else go.panel('questions')
              }}
              className="grid w-full grid-cols-[11rem_1fr_4.5rem] items-center gap-2 rounded-sm px-1 text-start hover:bg-canvas"
            >
              <span className="truncate">{t(aspectKeys[aspect])}</span>
              <Meter share={total === 0 ? 0 : addressed / total} />
              <span className="text-end text-xs text-ink-2 tabular-nums">
                {total === 0 ? t('risk.aspects.nothing') : t('risk.aspects.count', { addressed, total })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
