import { t } from '../../../messages/messages.ts'
import type { TrafficLight } from '../../../methods/controls/traffic-light.ts'
import { lightKeys } from './control-keys.ts'

/** A traffic light that is told by its shape as well: above, on, below, far below its target. */
export function LightMark({ light }: { readonly light: TrafficLight | null }) {
  if (light === null) return null
  return (
    <span
      role="img"
      aria-label={t(lightKeys[light])}
      title={t(lightKeys[light])}
      className="flex justify-center"
    >
      <svg aria-hidden="true" width={14} height={14} viewBox="0 0 14 14" className={inks[light]}>
        {shapes[light]}
      </svg>
    </span>
  )
}

const inks: Record<TrafficLight, string> = {
  blue: 'text-accent',
  green: 'text-low',
  yellow: 'text-medium',
  red: 'text-high',
  grey: 'text-ink-3',
}

const shapes: Record<TrafficLight, React.ReactNode> = {
  blue: <path d="M7 1.5 12.5 8H9v4.5H5V8H1.5Z" fill="currentColor" />,
  green: <circle cx={7} cy={7} r={5.2} fill="currentColor" />,
  yellow: <path d="M7 1 13 7 7 13 1 7Z" fill="currentColor" />,
  red: <path d="M7 1.5 13.2 12.3H.8Z" fill="currentColor" />,
  grey: <path d="M2 6h10v2H2Z" fill="currentColor" />,
}
