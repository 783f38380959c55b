/**
 * Round values that divide a range into about `count` parts, both ends covered: 0, 20, 40 for 0 to 37.
 * A range of nothing is widened by one.
 */
export function niceTicks(min: number, max: number, count = 5): readonly number[] {
  const top = max > min ? max : min + 1
  const step = niceStep((top - min) / Math.max(1, count))
  const first = Math.floor(min / step + 1e-9)
  const last = Math.ceil(top / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}

/** The powers of ten from that at or below `min` to that at or above `max`; both above 0. */
export function powerTicks(min: number, max: number): readonly number[] {
  const first = Math.floor(Math.log10(min) + 1e-9)
  const last = Math.max(first + 1, Math.ceil(Math.log10(max) - 1e-9))
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at))
}

/** 1, 2, 2.5 or 5 times a power of ten, at least `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10
  return factor * power
}
