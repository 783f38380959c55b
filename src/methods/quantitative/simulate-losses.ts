import { randomBinomial, randomNormal, randomPoisson } from 'd3-random'
import { runToEnd } from '../../base/run-to-end.ts'
import { type LossDistribution, lossDistribution } from './loss-distribution.ts'
import { pert, pertMean, pertVariance, type ThreePoints } from './pert.ts'
import { randomSource } from './random-source.ts'

/** An event that may cost something. */
export interface SimulatedEvent {
  readonly id: string
  /** Currency per event. */
  readonly single: ThreePoints
  /** Events per year. */
  readonly yearly: ThreePoints
  /** What remains of frequency and of the loss of one event in each variant, 0 to 1. */
  readonly variants: readonly { readonly frequency: number; readonly impact: number }[]
}

export interface Simulation {
  /** One for each variant. */
  readonly variants: readonly {
    /** In the order of the events. */
    readonly events: readonly LossDistribution[]
    readonly total: LossDistribution
  }[]
}

/**
 * Yearly losses, simulated. For each year and event a frequency is drawn (PERT), then how often it happens (Poisson),
 * then what each time costs (PERT). All variants see the same years: an event that a variant prevents is left out
 * there, so that differences between variants are not noise, and less frequency or impact never costs more. More than
 * 64 events in one year are summed at once by a normal distribution with their mean and variance.
 * O(years × events × (1 + events per year)).
 * @param years number of trials, ≥ 1
 * @param seed 32 bits; equal inputs give equal results
 */
export function simulateLosses(events: readonly SimulatedEvent[], years: number, seed: number): Simulation {
  return runToEnd(simulationOf(events, years, seed))
}

/** The same in steps, one for each event: tells which share of the events is done, 0 to 1, and may be left off. */
export function* simulationOf(
  events: readonly SimulatedEvent[],
  years: number,
  seed: number,
): Generator<number, Simulation> {
  const count = events.reduce((most, { variants }) => Math.max(most, variants.length), 0)
  const totals = Array.from({ length: count }, () => new Float64Array(years))
  const distributions = totals.map((): LossDistribution[] => [])
  const losses = totals.map(() => new Float64Array(years))
  for (const [place, event] of events.entries()) {
    drawYears(event, losses, seed)
    for (const [variant, of] of losses.entries()) {
      const total = totals[variant]
      if (total !== undefined)
        for (let year = 0; year < years; year += 1) total[year] = (total[year] ?? 0) + (of[year] ?? 0)
      distributions[variant]?.push(lossDistribution(of))
    }
    yield (place + 1) / events.length
  }
  return {
    variants: totals.map((total, variant) => ({
      events: distributions[variant] ?? [],
      total: lossDistribution(total),
    })),
  }
}

/** The mean of the yearly loss without simulation: mean frequency × mean loss. */
export function expectedLoss({ single, yearly }: Pick<SimulatedEvent, 'single' | 'yearly'>): number {
  return pertMean(single) * pertMean(yearly)
}

const mostDrawnOneByOne = 64

/** Fills one list of yearly losses for each variant. */
function drawYears(event: SimulatedEvent, losses: readonly Float64Array[], seed: number): void {
  const random = randomSource(seed, event.id)
  const rate = pert(event.yearly, random)
  const cost = pert(event.single, random)
  const poisson = randomPoisson.source(random)
  const years = losses[0]?.length ?? 0
  for (let year = 0; year < years; year += 1) {
    for (const of of losses) of[year] = 0
    const times = poisson(rate())()
    if (times > mostDrawnOneByOne) drawManyTimes(event, times, year, losses, random)
    else
      for (let time = 0; time < times; time += 1) {
        const loss = cost()
        const chance = random()
        for (const [variant, of] of losses.entries()) {
          const { frequency, impact } = event.variants[variant] ?? unchanged
          if (chance < frequency) of[year] = (of[year] ?? 0) + loss * impact
        }
      }
  }
}

const unchanged = { frequency: 1, impact: 1 }

/** Variants from the most frequent on, each a part of the one before. */
function drawManyTimes(
  { single, variants }: SimulatedEvent,
  times: number,
  year: number,
  losses: readonly Float64Array[],
  random: () => number,
): void {
  const mean = pertMean(single)
  const deviation = Math.sqrt(pertVariance(single))
  const z = randomNormal.source(random)(0, 1)()
  const byFrequency = losses
    .map((of, variant) => ({ of, ...(variants[variant] ?? unchanged) }))
    .sort((a, b) => b.frequency - a.frequency)
  let left = times
  let before = 1
  for (const { of, frequency, impact } of byFrequency) {
    left =
      before === 0 || frequency >= before ? left : randomBinomial.source(random)(left, frequency / before)()
    before = Math.min(before, frequency)
    of[year] = Math.max(0, left * mean + z * Math.sqrt(left) * deviation) * impact
  }
}
