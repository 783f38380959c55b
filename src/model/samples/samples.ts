import type { Document } from '../document.ts'

/** A complete example model, loaded only when somebody opens it. */
export interface SampleEntry {
  readonly id: 'mhealth' | 'iomt'
  readonly title: string
  readonly summary: string
  readonly load: () => Promise<Document>
}

/** The reference models, in the order of the start screen. */
export const samples: readonly SampleEntry[] = [
  {
    id: 'mhealth',
    title: 'mHealth reference model',
    summary: 'Wearable, phone, health cloud, hospital records and AI: 21 elements, 41 flows, 9 boundaries.',
    load: async () => (await import('./mhealth.ts')).mhealth,
  },
  {
    id: 'iomt',
    title: 'IoMT reference model',
    summary:
      'Device, network and hospital with secure elements and TPM: 12 elements, 17 flows, 3 boundaries.',
    load: async () => (await import('./iomt.ts')).iomt,
  },
]
