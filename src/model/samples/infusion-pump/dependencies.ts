import type { SampleSource } from '../sample-builder.ts'

export const dependencies: SampleSource['dependencies'] = [
  ['therapy', 'limits', 0.8],
  ['therapy', 'firmware', 1],
  ['therapy', 'alarms', 0.6],
  ['records', 'therapy', 0.3],
]
