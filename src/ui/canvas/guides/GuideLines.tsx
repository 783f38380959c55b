import type { Guide } from '../snap-move.ts'
import type { Gap } from './equal-gaps.ts'

interface Props {
  readonly guides: readonly Guide[]
  readonly gaps: readonly Gap[]
  readonly zoom: number
}

/** With what something is aligned, and which distances are equal. */
export function GuideLines({ guides, gaps, zoom }: Props) {
  const thin = { strokeWidth: 1 / zoom }
  const tick = 4 / zoom
  return (
    <>
      {guides.map(({ axis, at, from, to }) => (
        <path
          key={`${axis} ${at}`}
          className="guide"
          style={thin}
          d={axis === 'x' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`}
        />
      ))}
      {gaps.map(({ axis, from, to, at }) => (
        <path
          key={`${axis} ${from} ${at}`}
          className="guide"
          style={thin}
          d={
            axis === 'x'
              ? `M${from} ${at - tick}v${2 * tick}M${from} ${at}H${to}M${to} ${at - tick}v${2 * tick}`
              : `M${at - tick} ${from}h${2 * tick}M${at} ${from}V${to}M${at - tick} ${to}h${2 * tick}`
          }
        />
      ))}
    </>
  )
}
