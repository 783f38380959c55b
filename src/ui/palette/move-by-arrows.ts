import type { KeyboardEvent } from 'react'

/** Arrow keys move between the tiles of the palette, two to a row. */
export function moveByArrows(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = arrowSteps[event.key]
  if (step === undefined) return
  const palette = event.currentTarget.closest('section')
  const tiles = [...(palette?.querySelectorAll<HTMLButtonElement>('[data-stencil]') ?? [])]
  const index = tiles.indexOf(event.currentTarget)
  event.preventDefault()
  tiles[index + step]?.focus()
}

const arrowSteps: { readonly [key: string]: number | undefined } = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -2,
  ArrowDown: 2,
}
