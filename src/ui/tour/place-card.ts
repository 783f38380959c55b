import type { Box } from '../../base/geometry.ts'

const gap = 12
const edge = 8

/**
 * Where a card stands beside a place of the window without covering it: on the side with most room for it, else in
 * the middle of the window. In CSS pixels, always inside the window.
 */
export function placeCard(
  target: Box | null,
  card: { readonly w: number; readonly h: number },
  window: { readonly w: number; readonly h: number },
): { readonly x: number; readonly y: number } {
  const inside = (at: number, size: number, room: number) => Math.max(edge, Math.min(at, room - size - edge))
  const centred = { x: (window.w - card.w) / 2, y: (window.h - card.h) / 2 }
  if (target === null) return centred
  const alongX = inside(target.x + target.w / 2 - card.w / 2, card.w, window.w)
  const alongY = inside(target.y + target.h / 2 - card.h / 2, card.h, window.h)
  const sides = [
    {
      room: window.w - target.x - target.w - card.w,
      at: { x: target.x + target.w + gap, y: alongY },
    },
    { room: target.x - card.w, at: { x: target.x - card.w - gap, y: alongY } },
    {
      room: window.h - target.y - target.h - card.h,
      at: { x: alongX, y: target.y + target.h + gap },
    },
    { room: target.y - card.h, at: { x: alongX, y: target.y - card.h - gap } },
  ]
  const best = sides.reduce((a, b) => (b.room > a.room ? b : a))
  return best.room >= gap + edge ? best.at : centred
}
