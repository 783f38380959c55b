import type { Palette } from './palettes.ts'
import type { PathCommand } from './path.ts'
import type { ColorRole, Primitive } from './scene.ts'

/** What painting needs of a 2D context. */
export type PaintTarget = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'setLineDash'
  | 'lineWidth'
  | 'lineJoin'
  | 'fillStyle'
  | 'strokeStyle'
  | 'font'
  | 'textAlign'
>

export type Paint = (item: Primitive) => void

/**
 * Paints primitives of a scene, in its units, onto a canvas. Sets only what changes from one to the next: a context
 * parses every font and colour anew.
 * @param minStroke lines are at least this wide, in diagram units: 0 for a true picture, more where it is made small
 */
export function createPaint(target: PaintTarget, palette: Palette, minStroke = 0): Paint {
  let fill: ColorRole | null = null
  let stroke: ColorRole | null = null
  let width = -1
  let dash: readonly number[] = []
  let font = ''
  let anchor = ''
  target.lineJoin = 'round'
  target.setLineDash([])

  const fillWith = (role: ColorRole) => {
    if (role !== fill) target.fillStyle = palette[role]
    fill = role
  }

  return (item) => {
    if (item.kind === 'text') {
      const wanted = `${item.style.weight} ${item.style.size}px ${family}`
      if (wanted !== font) target.font = wanted
      font = wanted
      if (item.anchor !== anchor) target.textAlign = item.anchor === 'middle' ? 'center' : 'left'
      anchor = item.anchor
      fillWith(item.color)
      // Another font in the place of Inter is squeezed into the width that was measured.
      target.fillText(item.text, item.x, item.y, item.width)
      return
    }
    trace(target, item.path)
    if (item.fill !== null) {
      fillWith(item.fill)
      target.fill()
    }
    if (item.stroke === null) return
    if (item.stroke !== stroke) target.strokeStyle = palette[item.stroke]
    stroke = item.stroke
    const wide = Math.max(item.strokeWidth, minStroke)
    if (wide !== width) target.lineWidth = wide
    width = wide
    if (item.dash !== dash) {
      const scale = item.strokeWidth > 0 ? wide / item.strokeWidth : 1
      target.setLineDash(item.dash.map((length) => length * scale))
    }
    dash = item.dash
    target.stroke()
  }
}

const family = "'Inter Variable', Inter, sans-serif"

function trace(target: PaintTarget, path: readonly PathCommand[]): void {
  target.beginPath()
  for (const command of path) {
    switch (command[0]) {
      case 'M':
        target.moveTo(command[1], command[2])
        break
      case 'L':
        target.lineTo(command[1], command[2])
        break
      case 'C':
        target.bezierCurveTo(command[1], command[2], command[3], command[4], command[5], command[6])
        break
      case 'Z':
        target.closePath()
    }
  }
}
