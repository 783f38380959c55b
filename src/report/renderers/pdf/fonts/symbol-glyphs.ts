import type { DrawnGlyph } from './write-true-type.ts'

type Contour = DrawnGlyph['contours'][number]

/** Signs that people use in models and that no slice of Noto Sans has, drawn on its metrics. */
export const symbolGlyphs: readonly DrawnGlyph[] = [
  glyph('→', 1000, [arrow(60, 940)]),
  glyph('←', 1000, [mirror(arrow(60, 940), 500)]),
  glyph('↔', 1000, [doubleArrow(40, 960)]),
  glyph('⇒', 1000, [bar(60, 700, 420, 50), bar(60, 700, 270, 50), head(660, 940, 345, 210)]),
  glyph('≤', 572, [lessThan(140), bar(57, 515, 60, 64)]),
  glyph('≥', 572, [mirror(lessThan(140), 286), bar(57, 515, 60, 64)]),
  glyph('≠', 572, [bar(50, 522, 420, 66), bar(50, 522, 236, 66), slash()]),
  glyph('≈', 572, [wave(420), wave(240)]),
  glyph('✓', 760, [tick()]),
  glyph('✗', 700, [stroke(110, 90, 590, 640, 90), stroke(110, 640, 590, 90, 90)]),
  glyph('▲', 760, [polygon([70, 30], [690, 30], [380, 660])]),
  glyph('▼', 760, [polygon([380, 30], [690, 660], [70, 660])]),
  glyph('◆', 760, [polygon([380, 0], [700, 345], [380, 690], [60, 345])]),
  glyph('●', 760, [round(380, 345, 300, false)]),
  glyph('○', 760, [round(380, 345, 300, false), round(380, 345, 215, true)]),
  glyph('■', 700, [bar(60, 640, 340, 580)]),
  glyph('□', 700, [bar(60, 640, 340, 580), hole(140, 560, 130, 550)]),
]

/**
 * The visible stand-in for a character that no font has: a frame with the digits of its code point, so
 * that a reader can tell which one it was.
 */
export function boxGlyph(codePoint: number): DrawnGlyph {
  const digits = codePoint.toString(16).toUpperCase().padStart(4, '0')
  const perRow = Math.ceil(digits.length / 2)
  const right = 100 + perRow * 160
  const contours: Contour[] = [polygon([40, -60], [right, -60], [right, 760], [40, 760])]
  contours.push(hole(75, right - 35, -25, 725))
  Array.from(digits).forEach((digit, i) => {
    const left = 95 + (i % perRow) * 160
    const top = i < perRow ? 660 : 310
    const pattern = digitPatterns.get(digit) ?? ''
    for (let cell = 0; cell < pattern.length; cell++) {
      if (pattern[cell] !== '1') continue
      const x = left + (cell % 3) * 40
      const y = top - Math.floor(cell / 3) * 56
      contours.push(polygon([x, y - 56], [x + 40, y - 56], [x + 40, y], [x, y]))
    }
  })
  return { codePoint, advance: right + 40, contours }
}

/** 3 × 5 cells, row by row from the top. */
const digitPatterns: ReadonlyMap<string, string> = new Map([
  ['0', '111101101101111'],
  ['1', '010110010010111'],
  ['2', '111001111100111'],
  ['3', '111001011001111'],
  ['4', '101101111001001'],
  ['5', '111100111001111'],
  ['6', '111100111101111'],
  ['7', '111001010010010'],
  ['8', '111101111101111'],
  ['9', '111101111001111'],
  ['A', '010101111101101'],
  ['B', '110101110101110'],
  ['C', '011100100100011'],
  ['D', '110101101101110'],
  ['E', '111100110100111'],
  ['F', '111100110100100'],
])

function glyph(character: string, advance: number, contours: readonly Contour[]): DrawnGlyph {
  return { codePoint: character.codePointAt(0) ?? 0, advance, contours }
}

function polygon(...points: [number, number][]): Contour {
  return clockwise(points.map(([x, y]) => [Math.round(x), Math.round(y)] as const))
}

/** TrueType fills clockwise contours; the other direction cuts holes. */
function clockwise(points: Contour): Contour {
  let area = 0
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y]
    area += x * nextY - nextX * y
  })
  return area > 0 ? points.toReversed() : points
}

function hole(left: number, right: number, bottom: number, top: number): Contour {
  return polygon([left, bottom], [right, bottom], [right, top], [left, top]).toReversed()
}

function mirror(contour: Contour, axis: number): Contour {
  return clockwise(contour.map(([x, y]) => [2 * axis - x, y] as const))
}

function bar(left: number, right: number, middle: number, thickness: number): Contour {
  const half = thickness / 2
  return polygon([left, middle - half], [right, middle - half], [right, middle + half], [left, middle + half])
}

function head(left: number, right: number, middle: number, half: number): Contour {
  return polygon([left, middle - half], [right, middle], [left, middle + half])
}

function arrow(left: number, right: number): Contour {
  const [y, half, size] = [345, 32, 190]
  return polygon(
    [left, y - half],
    [right - size, y - half],
    [right - size, y - size * 0.75],
    [right, y],
    [right - size, y + size * 0.75],
    [right - size, y + half],
    [left, y + half],
  )
}

function doubleArrow(left: number, right: number): Contour {
  const [y, half, size] = [345, 32, 190]
  const wing = size * 0.75
  return polygon(
    [left, y],
    [left + size, y - wing],
    [left + size, y - half],
    [right - size, y - half],
    [right - size, y - wing],
    [right, y],
    [right - size, y + wing],
    [right - size, y + half],
    [left + size, y + half],
    [left + size, y + wing],
  )
}

function lessThan(bottom: number): Contour {
  return polygon(
    [515, bottom],
    [515, bottom + 76],
    [150, bottom + 233],
    [515, bottom + 388],
    [515, bottom + 462],
    [57, bottom + 262],
    [57, bottom + 206],
  )
}

function slash(): Contour {
  return polygon([160, 110], [225, 110], [412, 560], [347, 560])
}

function wave(y: number): Contour {
  const top: [number, number][] = []
  const bottom: [number, number][] = []
  for (let i = 0; i <= 16; i++) {
    const x = 50 + (472 * i) / 16
    const dy = 42 * Math.sin((2 * Math.PI * i) / 16)
    top.push([x, y + dy + 32])
    bottom.unshift([x, y + dy - 32])
  }
  return polygon(...top, ...bottom)
}

function tick(): Contour {
  return polygon([90, 330], [160, 400], [300, 230], [600, 640], [680, 580], [310, 70])
}

function stroke(x1: number, y1: number, x2: number, y2: number, thickness: number): Contour {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const dx = ((y2 - y1) / length) * (thickness / 2)
  const dy = ((x2 - x1) / length) * (thickness / 2)
  return polygon([x1 - dx, y1 + dy], [x1 + dx, y1 - dy], [x2 + dx, y2 - dy], [x2 - dx, y2 + dy])
}

function round(x: number, y: number, radius: number, cut: boolean): Contour {
  const points: [number, number][] = []
  for (let i = 0; i < 32; i++) {
    const angle = (2 * Math.PI * i) / 32
    points.push([x + radius * Math.cos(angle), y + radius * Math.sin(angle)])
  }
  const contour = polygon(...points)
  return cut ? contour.toReversed() : contour
}
