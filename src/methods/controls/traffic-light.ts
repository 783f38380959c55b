/** How a control stands, at a glance; see `trafficLight`. */
export type TrafficLight = 'blue' | 'green' | 'yellow' | 'red' | 'grey'

/**
 * How a control stands, from the mean effectiveness of its maturity now and as it is meant to be, both 0 to 100:
 * above the target blue, at most 5 points below it green, at most 40 yellow, else red. What does not apply is grey.
 */
export function trafficLight(current: number, target: number): Exclude<TrafficLight, 'grey'> {
  if (current > target) return 'blue'
  if (current >= target - 5) return 'green'
  return current >= target - 40 ? 'yellow' : 'red'
}
