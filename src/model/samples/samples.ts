import type { Document } from '../document.ts'

/** A complete example model, loaded only when somebody opens it. */
export interface SampleEntry {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly load: () => Promise<Document>
}

/** The reference models of the two papers and the examples, in the order of the start screen. */
export const samples: readonly SampleEntry[] = [
  {
    id: 'mhealth',
    title: 'mHealth reference model',
    summary: 'Wearable, phone, health cloud, hospital records and AI: 21 elements, 41 flows, 9 boundaries.',
    load: async () => (await import('./mhealth/mhealth.ts')).mhealth,
  },
  {
    id: 'mhealth-reviewed',
    title: 'mHealth model after a review',
    summary: 'The same model with decisions, plan, evidence and report: 21 elements, 41 flows, 9 boundaries.',
    load: async () => (await import('./mhealth-reviewed/mhealth-reviewed.ts')).mhealthReviewed,
  },
  {
    id: 'iomt',
    title: 'IoMT reference model',
    summary:
      'Device, network and hospital with secure elements and TPM: 12 elements, 17 flows, 3 boundaries.',
    load: async () => (await import('./iomt/iomt.ts')).iomt,
  },
  {
    id: 'infusion-pump',
    title: 'Infusion pump with gateway',
    summary: 'Pumps on a ward, orders by HL7, drug library, firmware: 13 elements, 17 flows, 3 boundaries.',
    load: async () => (await import('./infusion-pump/infusion-pump.ts')).infusionPump,
  },
  {
    id: 'wearable-update',
    title: 'Wearable with BLE and OTA update',
    summary: 'Wristband, companion app, cloud, firmware over Bluetooth: 13 elements, 17 flows, 3 boundaries.',
    load: async () => (await import('./wearable-update/wearable-update.ts')).wearableUpdate,
  },
  {
    id: 'hospital-pacs',
    title: 'Hospital network with PACS',
    summary:
      'Scanner, images by DICOM, HL7 messages, a FHIR server for others: 14 elements, 19 flows, 3 boundaries.',
    load: async () => (await import('./hospital-pacs/hospital-pacs.ts')).hospitalPacs,
  },
  {
    id: 'web-shop',
    title: 'Three-tier web shop',
    summary: 'Front end, order service, database, payment, back office: 13 elements, 14 flows, 4 boundaries.',
    load: async () => (await import('./web-shop/web-shop.ts')).webShop,
  },
  {
    id: 'serverless-api',
    title: 'Serverless API',
    summary: 'App, gateway, functions, stores, and their delivery: 15 elements, 16 flows, 3 boundaries.',
    load: async () => (await import('./serverless-api/serverless-api.ts')).serverlessApi,
  },
  {
    id: 'ai-assistant',
    title: 'AI assistant with retrieval',
    summary:
      'Language model, guidelines, patient records, chat for physicians: 13 elements, 17 flows, 4 boundaries.',
    load: async () => (await import('./ai-assistant/ai-assistant.ts')).aiAssistant,
  },
]
