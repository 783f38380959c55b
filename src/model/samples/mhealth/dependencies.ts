import type { SampleSource } from '../sample-builder.ts'

/** Values and degrees are proposals: the paper lists assets and impacts only. */
export const dependencies: SampleSource['dependencies'] = [
  ['vitals', 'a4', 1],
  ['vitals', 'a5', 1],
  ['vitals', 'a3', 0.8],
  ['feedback', 'a1', 1],
  ['feedback', 'a2', 1],
  ['feedback', 'a3', 1],
  ['feedback', 'a4', 0.8],
  ['feedback', 'ai', 0.5],
]
