/** A value between 0 and a highest one as a bar; the number stands beside it as text. */
export function Meter({
  share,
  tone = 'accent',
  mark,
  className = '',
}: {
  /** 0 to 1. */
  readonly share: number
  readonly tone?: 'accent' | 'high' | 'medium' | 'low' | 'quiet'
  /** Places of thin lines across it, 0 to 1, such as the ends of bands. */
  readonly mark?: readonly number[]
  readonly className?: string
}) {
  const width = Math.max(0, Math.min(1, share)) * 100
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      className={`h-1.5 w-full ${className}`}
    >
      <rect width={100} height={6} className="fill-line" />
      <rect width={width} height={6} className={fills[tone]} />
      {mark?.map((at) => (
        <rect key={at} x={at * 100 - 0.4} width={0.8} height={6} className="fill-panel" />
      ))}
    </svg>
  )
}

const fills = {
  accent: 'fill-accent',
  high: 'fill-high',
  medium: 'fill-medium',
  low: 'fill-low',
  quiet: 'fill-ink-3',
} as const
