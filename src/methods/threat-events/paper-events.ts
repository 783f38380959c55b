import type { RipParameter } from '../../model/records/risk-policy.ts'

/** An event that a register can start with: copied into a model when it is taken over. */
export interface LibraryEvent {
  /** Where it is from, such as `TE.a`; the `source` of a row made from it. */
  readonly id: string
  readonly name: string
  readonly description: string
  readonly parameter: RipParameter
  readonly stride: readonly ('S' | 'T' | 'R' | 'I' | 'D' | 'E')[]
  /** Rules that find it. */
  readonly rules: readonly string[]
  /** Library entries that counter it, the paper's own first. */
  readonly mitigations: readonly string[]
}

/**
 * The five threat events of Alabdulwahhab and Ahamad, section 2.2. Their table 3, which the text refers to, is missing
 * from the paper: what a register computes from these is a reconstruction with the formula of section 2.1. Network and
 * defence in depth have no event of their own. Of event e the heading is right (credentials that are not in a chip); its
 * text says the opposite by a missing negation.
 */
export const paperEvents: readonly LibraryEvent[] = [
  {
    id: 'TE.a',
    name: 'Reverse engineering attacks',
    description:
      'Somebody takes the app or the device apart, learns how it works and what it hides, and uses or changes that.',
    parameter: 'REA',
    stride: ['I', 'T'],
    rules: ['health/MH-I01', 'health/MH-I02', 'health/MH-I03'],
    mitigations: ['health/M20', 'health/M40'],
  },
  {
    id: 'TE.b',
    name: 'Communication security attacks',
    description: 'Messages are read, changed or forged on their way between device, phone and server.',
    parameter: 'CS',
    stride: ['I', 'T', 'S'],
    rules: ['health/MH-F01', 'health/MH-F02', 'health/MH-F04', 'health/MH-F10'],
    mitigations: ['health/M09', 'health/M08', 'health/M01'],
  },
  {
    id: 'TE.c',
    name: 'Application security attacks',
    description: 'Weaknesses of the application give access to functions or data that it should protect.',
    parameter: 'AS',
    stride: ['T', 'E', 'I'],
    rules: ['health/MH-J04', 'health/MH-J07', 'health/MH-I05'],
    mitigations: ['health/M21', 'health/M44', 'health/M60'],
  },
  {
    id: 'TE.d',
    name: 'Multi-protocol attacks',
    description:
      'A message of one protocol is played into another that shares its keys, and is taken for a good one there.',
    parameter: 'PRT',
    stride: ['S'],
    rules: ['health/MH-F11', 'health/MH-F12'],
    mitigations: ['health/M21', 'health/M59', 'health/M09'],
  },
  {
    id: 'TE.e',
    name: 'Credentials not generated and stored in a secure element or TPM',
    description:
      'Keys and passwords are made or kept where programs can read them, and are copied from there to act as the device or its owner.',
    parameter: 'TPM_SE',
    stride: ['S', 'I', 'E'],
    rules: ['health/MH-H02'],
    mitigations: ['health/M17', 'health/M18'],
  },
]
