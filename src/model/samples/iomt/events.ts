import type { SampleSource } from '../sample-builder.ts'

/**
 * The five threat events of section 2.2. The table that rates them is missing from the paper, so what the register
 * computes of them is a reconstruction.
 */
export const events: SampleSource['events'] = [
  {
    id: 'TE.a',
    name: 'Reverse engineering attacks',
    description:
      'Somebody takes the app or the device apart, learns how it works and what it hides, and uses or changes that.',
    source: 'TE.a',
    parameter: 'REA',
    rules: ['health/MH-I01', 'health/MH-I02', 'health/MH-I03'],
  },
  {
    id: 'TE.b',
    name: 'Communication security attacks',
    description: 'Messages are read, changed or forged on their way between device, phone and server.',
    source: 'TE.b',
    parameter: 'CS',
    rules: ['health/MH-F01', 'health/MH-F02', 'health/MH-F04', 'health/MH-F10'],
  },
  {
    id: 'TE.c',
    name: 'Application security attacks',
    description: 'Weaknesses of the application give access to functions or data that it should protect.',
    source: 'TE.c',
    parameter: 'AS',
    rules: ['health/MH-J04', 'health/MH-J07', 'health/MH-I05'],
  },
  {
    id: 'TE.d',
    name: 'Multi-protocol attacks',
    description:
      'A message of one protocol is played into another that shares its keys, and is taken for a good one there.',
    source: 'TE.d',
    parameter: 'PRT',
    rules: ['health/MH-F11', 'health/MH-F12'],
  },
  {
    id: 'TE.e',
    name: 'Credentials not generated and stored in a secure element or TPM',
    description:
      'Keys and passwords are made or kept where programs can read them, and are copied from there to act as the device or its owner.',
    source: 'TE.e',
    parameter: 'TPM_SE',
    rules: ['health/MH-H02'],
  },
]
