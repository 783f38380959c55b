import type { PathCommand } from '../../drawing/path.ts'
import type { ColorRole, Primitive, Scene } from '../../drawing/scene.ts'
import { line, sceneOf, words } from './primitives.ts'

export interface RadarSeries {
  readonly label: string
  readonly color: ColorRole
  /** Told apart by dashes as well, since colour may be lost in print. */
  readonly dash: readonly number[]
  /** 0 to 100, one for each axis; null where nothing is known. */
  readonly values: readonly (number | null)[]
}

/** Axes in a circle from the top clockwise, rings at 25, 50, 75 and 100 %, and a legend below. */
export function radar(axes: readonly string[], series: readonly RadarSeries[]): Scene {
  const at = (i: number, share: number) => {
    const angle = (2 * Math.PI * i) / Math.max(axes.length, 1) - Math.PI / 2
    return { x: radius * share * Math.cos(angle), y: radius * share * Math.sin(angle) }
  }
  const around = (shares: readonly (number | null)[]): readonly PathCommand[] => {
    const points = shares.flatMap((share, i) => (share === null ? [] : [at(i, share)]))
    const [first, ...others] = points
    if (first === undefined) return []
    return [['M', first.x, first.y], ...others.map(({ x, y }) => ['L', x, y] as const), ['Z']]
  }
  const rings = [25, 50, 75, 100].flatMap((percent): readonly Primitive[] => [
    line(around(axes.map(() => percent / 100)), 'line', percent === 100 ? 1.2 : 0.7),
    words(`${percent}`, { x: 3, y: (-radius * percent) / 100 - 2 }, small, 'ink-3'),
  ])
  const spokes = axes.flatMap((name, i): readonly Primitive[] => {
    const [end, label] = [at(i, 1), at(i, 1.12)]
    return [
      line(
        [
          ['M', 0, 0],
          ['L', end.x, end.y],
        ],
        'line',
        0.7,
      ),
      words(name, { x: label.x, y: label.y + 4, anchor: 'middle' }, text, 'ink'),
    ]
  })
  const areas = series.flatMap(({ values, color, dash }): readonly Primitive[] => {
    const shares = values.map((value) => (value === null ? null : Math.max(value, 0) / 100))
    const path = around(shares)
    const dots = shares.flatMap((share, i): readonly Primitive[] => {
      if (share === null) return []
      const { x, y } = at(i, share)
      return [
        line(
          [
            ['M', x - 2.5, y],
            ['L', x + 2.5, y],
            ['M', x, y - 2.5],
            ['L', x, y + 2.5],
          ],
          color,
          1.4,
        ),
      ]
    })
    return path.length === 0 ? dots : [line(path, color, 2, dash), ...dots]
  })
  const legend = series.flatMap(({ label, color, dash }, i): readonly Primitive[] => {
    const y = radius * 1.12 + 34 + i * 18
    return [
      line(
        [
          ['M', -80, y - 4],
          ['L', -50, y - 4],
        ],
        color,
        2,
        dash,
      ),
      words(label, { x: -42, y }, text, 'ink'),
    ]
  })
  return sceneOf([...rings, ...spokes, ...areas, ...legend])
}

const radius = 170
const text = { size: 12, weight: 400 } as const
const small = { size: 9, weight: 400 } as const
