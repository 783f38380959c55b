/** One figure, aligned with the others. */
export function print(name, value, unit) {
  console.log(`${name.padEnd(56)}${digitsOf(value).padStart(10)} ${unit}`)
}

/** A figure that has a limit, and whether it keeps it. */
export function promise([name, value, limit, unit]) {
  const verdict = value <= limit ? 'kept' : 'MISSED'
  console.log(`${name.padEnd(56)}${digitsOf(value).padStart(10)} ${unit}, at most ${limit}: ${verdict}`)
}

function digitsOf(value) {
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 3)
}
