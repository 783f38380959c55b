import { median } from './clock.mjs'

/** The figures of one size: medians over its runs. */
export function figuresOf(runs) {
  const of = (read) => median(runs.map(read))
  const gestures = (place) =>
    Object.fromEntries(
      ['zoom', 'pan', 'drag'].map((gesture) => [
        gesture,
        { median: of((run) => run[place][gesture].median), p95: of((run) => run[place][gesture].p95) },
      ]),
    )
  return {
    open: of((run) => run.open.cpu),
    listed: of((run) => run.open.listed),
    far: { ...gestures('far'), drop: of((run) => run.far.drop) },
    near: { ...gestures('near'), drop: of((run) => run.near.drop), dom: of((run) => run.nearDom) },
    dragMany: runs[0].dragMany && {
      p95: of((run) => run.dragMany.drag.p95),
      drop: of((run) => run.dragMany.drop),
    },
    typing: of((run) => run.typing.p95),
    recompute: of((run) => run.recompute),
    heap: of((run) => run.heap),
  }
}

/** What a size costs, one line each. */
export function linesOf(size, { open, listed, far, near, dragMany, typing, recompute, heap }) {
  const at = `${size.toLocaleString('en')} elements`
  const gestures = (where, place) => [
    ...['zoom', 'pan', 'drag'].flatMap((gesture) => [
      [`${at}, ${where}, ${gesture}: frame, median`, place[gesture].median, 'ms CPU'],
      [`${at}, ${where}, ${gesture}: frame, p95`, place[gesture].p95, 'ms CPU'],
    ]),
    [`${at}, ${where}, drop`, place.drop, 'ms CPU'],
  ]
  return [
    [`${at}, opening: main thread`, open, 'ms CPU'],
    [`${at}, opening: threats listed`, listed, 'ms'],
    ...gestures('all in view', far),
    ...gestures('1:1', near),
    [`${at}, 1:1: DOM elements`, near.dom, ''],
    ...(dragMany
      ? [
          [`${at}, 200 selected, drag: frame, p95`, dragMany.p95, 'ms CPU'],
          [`${at}, 200 selected, drop`, dragMany.drop, 'ms CPU'],
        ]
      : []),
    [`${at}, typing a label: key, p95`, typing, 'ms CPU'],
    [`${at}, threats recompute: longest task`, recompute, 'ms CPU'],
    [`${at}, heap`, heap, 'MB'],
  ]
}

/** What was promised, each with its limit. */
export function promisesOf(floor, at1000, at5000) {
  const twice = (gesture) => [
    `all in view, ${gesture} p95 against the floor`,
    at5000.far[gesture].p95 / floor[gesture].p95,
    2,
    '×',
  ]
  return [
    ['1:1, DOM elements, 5,000 against 1,000', at5000.near.dom / at1000.near.dom, 1.2, '×'],
    ['1:1, drag p95, 5,000 against 1,000', at5000.near.drag.p95 / at1000.near.drag.p95, 1.3, '×'],
    ['1:1, drag p95 at 5,000', at5000.near.drag.p95, 16.7, 'ms'],
    ['opening, 5,000 against 1,000', at5000.open / at1000.open, 1.5, '×'],
    ['opening 1,000', at1000.open, 500, 'ms'],
    twice('zoom'),
    twice('pan'),
    twice('drag'),
    ['typing a label at 5,000, p95', at5000.typing, 16, 'ms'],
    ['longest task while threats recompute at 1,000', at1000.recompute, 50, 'ms'],
    ['longest task while threats recompute at 5,000', at5000.recompute, 50, 'ms'],
    ['dragging 200 selected at 5,000, p95', at5000.dragMany.p95, 33, 'ms'],
    ['heap at 5,000', at5000.heap, 200, 'MB'],
  ]
}
