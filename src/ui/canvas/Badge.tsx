import type { Badge, BadgeLevel } from './badges.ts'

/**
 * Shape of the worst level and how many threats are to be treated, as SVG in the coordinates around it.
 * `x`, `y` is its middle. A check mark when all are treated.
 */
export function BadgeMark({ badge, x, y, small, scale = 1 }: BadgeMarkProps) {
  const size = small ? 9.5 : 10.5
  const by = Math.min(scale, maxScale)
  const height = (small ? 15 : 18) * by
  const isBare = badge.level === 'done' || scale > 1
  const text = isBare ? '' : badge.count > 999 ? '999+' : String(badge.count)
  const width = isBare ? height : badgeWidth(badge, small)
  const left = x - width / 2
  const mark = (small ? 3.4 : 3.9) * by
  const markX = left + (text === '' ? width / 2 : height / 2 + 0.5)
  return (
    <g className={`badge badge-${badge.level}`}>
      <rect x={left} y={y - height / 2} width={width} height={height} rx={height / 2} />
      <path
        className={badge.level === 'unrated' || badge.level === 'done' ? 'badge-hollow' : 'badge-shape'}
        d={shapes[badge.level](markX, y, mark)}
      />
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
  /** From afar: larger than usual, and without the count. */
  readonly scale?: number
}

/** Larger ones would hide the name. */
const maxScale = 1.6

/** In diagram units. */
export function badgeWidth(badge: Badge, small?: boolean): number {
  const height = small ? 15 : 18
  if (badge.level === 'done') return height
  const digits = Math.min(String(badge.count).length, 4)
  return height + 4.5 + digits * (small ? 6 : 6.7)
}

const round = (value: number) => Math.round(value * 100) / 100

const circle = (x: number, y: number, r: number) =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

const shapes: { readonly [level in BadgeLevel]: (x: number, y: number, r: number) => string } = {
  high: (x, y, r) => `M${round(x)} ${round(y - r)}L${round(x + r)} ${round(y + r * 0.8)}H${round(x - r)}Z`,
  medium: (x, y, r) =>
    `M${round(x)} ${round(y - r * 1.1)}L${round(x + r * 1.1)} ${round(y)}L${round(x)} ${round(y + r * 1.1)}L${round(x - r * 1.1)} ${round(y)}Z`,
  low: (x, y, r) => circle(x, y, r * 0.9),
  unrated: (x, y, r) => circle(x, y, r * 0.85),
  done: (x, y, r) =>
    `M${round(x - r)} ${round(y)}l${round(r * 0.75)} ${round(r * 0.75)}L${round(x + r)} ${round(y - r * 0.7)}`,
}
