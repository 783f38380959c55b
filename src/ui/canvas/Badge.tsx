import type { Badge, BadgeSign } from './badges.ts'

/**
 * Sign and text of a badge, as SVG in the coordinates around it. `x`, `y` is its middle.
 */
export function BadgeMark({ badge, x, y, small, scale = 1 }: BadgeMarkProps) {
  const size = small ? 9.5 : 10.5
  const by = Math.min(scale, maxScale)
  const height = (small ? 15 : 18) * by
  const text = scale > 1 ? '' : badge.text
  const width = text === '' ? height : badgeWidth(badge, small)
  const left = x - width / 2
  const mark = (small ? 3.4 : 3.9) * by
  const markX = left + (text === '' ? width / 2 : height / 2 + 0.5)
  return (
    <g className={`badge badge-${badge.tone} ${badge.isAssumed ? 'badge-assumed' : ''}`}>
      <rect x={left} y={y - height / 2} width={width} height={height} rx={height / 2} />
      <SignMark sign={badge.sign} x={markX} y={y} r={mark} />
      {text !== '' && (
        <text x={markX + mark + 2.5} y={y + size * 0.36} fontSize={size}>
          {text}
        </text>
      )}
    </g>
  )
}

interface BadgeMarkProps {
  readonly badge: Badge
  readonly x: number
  readonly y: number
  readonly small?: boolean
  /** From afar: larger than usual, and without the text. */
  readonly scale?: number
}

/** Larger ones would hide the name. */
const maxScale = 1.6

/** In diagram units. */
export function badgeWidth({ text }: Badge, small?: boolean): number {
  const height = small ? 15 : 18
  if (text === '') return height
  let width = height + 4.5
  for (const char of text) width += narrow.has(char) ? (small ? 3.2 : 3.6) : small ? 6 : 6.7
  return width
}

const narrow: ReadonlySet<string> = new Set('. !/')

/** The shape alone, as in badges and legends; its class says how it is filled. */
export function SignMark({ sign, x, y, r }: SignMarkProps) {
  if (sign === 'unacceptable') {
    return (
      <>
        <path className="badge-shape" d={octagon(x, y, r * 1.25)} />
        <path className="badge-cross" d={cross(x, y, r * 0.5)} />
      </>
    )
  }
  if (sign === 'half') {
    return (
      <>
        <path className="badge-hollow" d={circle(x, y, r * 0.85)} />
        <path className="badge-shape" d={halfDisc(x, y, r * 0.85)} />
      </>
    )
  }
  const isHollow = sign === 'unrated' || sign === 'done'
  return <path className={isHollow ? 'badge-hollow' : 'badge-shape'} d={shapes[sign](x, y, r)} />
}

interface SignMarkProps {
  readonly sign: BadgeSign
  readonly x: number
  readonly y: number
  /** Half of its size. */
  readonly r: number
}

const round = (value: number) => Math.round(value * 100) / 100

const circle = (x: number, y: number, r: number) =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

const halfDisc = (x: number, y: number, r: number) =>
  `M${round(x)} ${round(y - r)}a${r} ${r} 0 0 0 0 ${round(2 * r)}Z`

const octagon = (x: number, y: number, r: number) => {
  const c = r * Math.tan(Math.PI / 8)
  const corners = [
    [-c, -r],
    [c, -r],
    [r, -c],
    [r, c],
    [c, r],
    [-c, r],
    [-r, c],
    [-r, -c],
  ].map(([dx = 0, dy = 0]) => `${round(x + dx)} ${round(y + dy)}`)
  return `M${corners.join('L')}Z`
}

const cross = (x: number, y: number, r: number) =>
  `M${round(x - r)} ${round(y - r)}l${round(2 * r)} ${round(2 * r)}M${round(x + r)} ${round(y - r)}l${round(-2 * r)} ${round(2 * r)}`

const shapes: {
  readonly [sign in Exclude<BadgeSign, 'unacceptable' | 'half'>]: (x: number, y: number, r: number) => string
} = {
  high: (x, y, r) => `M${round(x)} ${round(y - r)}L${round(x + r)} ${round(y + r * 0.8)}H${round(x - r)}Z`,
  medium: (x, y, r) =>
    `M${round(x)} ${round(y - r * 1.1)}L${round(x + r * 1.1)} ${round(y)}L${round(x)} ${round(y + r * 1.1)}L${round(x - r * 1.1)} ${round(y)}Z`,
  low: (x, y, r) => circle(x, y, r * 0.9),
  unrated: (x, y, r) => circle(x, y, r * 0.85),
  done: (x, y, r) =>
    `M${round(x - r)} ${round(y)}l${round(r * 0.75)} ${round(r * 0.75)}L${round(x + r)} ${round(y - r * 0.7)}`,
}
