/** How large pages are shown: as wide as there is room, or in percent of paper. */
export type Zoom = 'fit' | number

export const zoomSteps = [50, 75, 100, 125, 150, 200, 300] as const

/** Width of a page in CSS pixels. @param room width of the place for pages, with its margins */
export function widthOfPage(zoom: Zoom, room: number): number {
  if (zoom !== 'fit') return Math.round((paperWidth * zoom) / 100)
  return Math.max(0, Math.min(room - 2 * margin, widest))
}

/** The next step up (1) or down (-1); null where there is none. */
export function zoomBeside(zoom: Zoom, room: number, direction: 1 | -1): number | null {
  const percent = percentOf(zoom, room)
  const steps = direction === 1 ? zoomSteps : [...zoomSteps].reverse()
  return steps.find((step) => direction * (step - percent) > 0.5) ?? null
}

/** In percent of paper, rounded. */
export function percentOf(zoom: Zoom, room: number): number {
  return zoom === 'fit' ? Math.round((widthOfPage('fit', room) / paperWidth) * 100) : zoom
}

/** The page that the upper third of the view is in, 1 for the first. */
export function pageAt(
  list: { readonly children: ArrayLike<unknown> },
  view: { readonly scrollTop: number; readonly clientHeight: number; readonly scrollHeight: number },
): number {
  const count = list.children.length
  const line = view.scrollTop + view.clientHeight / 3
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const { offsetTop } = list.children[middle] as { readonly offsetTop: number }
    if (offsetTop <= line) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** A4 at 96 dots per inch; Letter is 3 % wider. */
const paperWidth = 794
const margin = 16
/** Beyond this, lines of text are too far to read across. */
const widest = 1000
