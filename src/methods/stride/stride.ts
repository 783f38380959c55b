import type { StrideLetter } from '../../model/record.ts'

/** What a category of STRIDE means, in general and where care is given over networks. */
export interface StrideCategory {
  readonly letter: StrideLetter
  readonly meaning: string
  /** What it looks like in mobile health. */
  readonly inHealth: string
  /** The security goal that such a threat is against. */
  readonly goal: SecurityGoal
}

/** The goals that mobile health needs, as the paper's section V names them; confidentiality is implied by its table V. */
export const securityGoals = [
  'authenticity',
  'integrity',
  'liability',
  'confidentiality',
  'availability',
  'trust',
] as const
export type SecurityGoal = (typeof securityGoals)[number]

/**
 * The six categories in their order.
 * Source: the method is Microsoft's; the meanings in mobile health follow table I of Cagnazzo, Hertlein, Holz and
 * Pohlmann, Threat Modeling for Mobile Health Systems, in words of our own. Liability is what repudiation is against,
 * and trust (that everybody has only the rights that they were given) what elevation of privilege is against.
 */
export const strideCategories: readonly StrideCategory[] = [
  {
    letter: 'S',
    meaning: 'Somebody or something passes for somebody or something else.',
    inHealth: 'With somebody’s log-in data, or as a sensor or phone, an attacker reaches medical data.',
    goal: 'authenticity',
  },
  {
    letter: 'T',
    meaning: 'Data or code are changed without permission.',
    inHealth:
      'Readings or records are altered on their way, for example from the body network on, or where they are kept.',
    goal: 'integrity',
  },
  {
    letter: 'R',
    meaning: 'Somebody denies what they did, and nobody can prove it.',
    inHealth: 'An authorized person does what they must not, and the system keeps no trace of it.',
    goal: 'liability',
  },
  {
    letter: 'I',
    meaning: 'Information reaches somebody who must not have it.',
    inHealth: 'Raw readings or medical records leak.',
    goal: 'confidentiality',
  },
  {
    letter: 'D',
    meaning: 'Those who may use a service cannot.',
    inHealth: 'The body network is jammed, or the hospital’s systems are flooded.',
    goal: 'availability',
  },
  {
    letter: 'E',
    meaning: 'Somebody gains rights that they were not given.',
    inHealth: 'An attacker acts in protected systems as somebody who is trusted there.',
    goal: 'trust',
  },
]

export function strideCategory(letter: StrideLetter): StrideCategory {
  const found = strideCategories.find((category) => category.letter === letter)
  if (found === undefined) throw new Error(`STRIDE has no letter ${letter}`)
  return found
}
