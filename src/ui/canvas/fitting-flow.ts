import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'

/** Kinds of ends, each as stencils that it includes with all that descend from them. */
const kinds = {
  person: ['human', 'human.visitor'],
  app: ['mobile.app', 'web.portal', 'app', 'client'],
  service: ['service', 'id.provider', 'edge', 'net.filter', 'ext.saas', 'ext.client'],
  sensor: ['wearable.sensor'],
  controller: ['wearable.controller'],
  device: ['wearable.sensor', 'wearable.controller', 'implant', 'therapy.device', 'device'],
  gateway: ['home.gateway'],
  phone: ['mobile.app'],
  secureElement: ['hw.secureElement'],
  ownStore: ['wearable.buffer', 'mobile.storage', 'data.browser', 'data.config'],
  queue: ['data.queue'],
  database: ['data.sql'],
  store: ['store'],
  records: ['store.ehr', 'legacy.system'],
  images: ['store.pacs'],
  hl7: ['interop.hl7v2'],
  fhir: ['interop.fhir'],
  dicom: ['interop.dicom'],
  updates: ['update.server'],
  build: ['ci'],
  platform: ['plat'],
} as const

type Kind = keyof typeof kinds

/** The flow that usually runs between two kinds of ends, in either direction; the first that fits counts. */
const usual: readonly (readonly [Kind | readonly Kind[], Kind | readonly Kind[], string])[] = [
  ['person', ['app', 'service', 'device'], 'flow.ui'],
  ['sensor', 'controller', 'flow.sensorBus'],
  ['hl7', 'records', 'flow.hl7v2'],
  ['fhir', 'records', 'flow.fhir'],
  ['dicom', 'images', 'flow.dicom'],
  ['updates', ['device', 'phone'], 'flow.ota'],
  ['build', 'platform', 'flow.deploy'],
  ['gateway', ['app', 'service'], 'flow.https'],
  ['device', ['phone', 'gateway'], 'flow.ble'],
  ['secureElement', ['app', 'service', 'device'], 'flow.apdu'],
  ['ownStore', ['app', 'device'], 'flow.internal'],
  ['queue', ['app', 'service', 'device'], 'flow.message'],
  ['database', ['app', 'service'], 'flow.sql'],
  ['store', ['app', 'service', 'build'], 'flow.query'],
  [['app', 'service', 'build'], ['app', 'service', 'build'], 'flow.https'],
]

/**
 * The type of flow that the ends make clear, such as Bluetooth LE from a wearable to a phone's app; null where they do
 * not, or where the model's packs do not have it. It is a proposal: the type can be changed at once.
 * @param source stencil of the element where the flow starts
 * @param target stencil of the element where it ends
 */
export function fittingFlow(vocabulary: VocabularyIndex, source: string, target: string): string | null {
  const isOf = (stencil: string, of: Kind | readonly Kind[]) =>
    [of].flat().some((kind) => kinds[kind as Kind].some((ancestor) => vocabulary.isA(stencil, ancestor)))
  const found = usual.find(
    ([one, other]) =>
      (isOf(source, one) && isOf(target, other)) || (isOf(target, one) && isOf(source, other)),
  )
  const flow = found?.[2]
  return flow !== undefined && vocabulary.stencil(flow) !== undefined ? flow : null
}
