import type { SampleSource } from '../sample-builder.ts'

export const info: SampleSource['info'] = {
  title: 'Wearable with BLE and OTA update',
  version: '0.7',
  description:
    'A wristband measures pulse and oxygen saturation and sends them by Bluetooth LE to a companion app, which passes them to the manufacturer’s cloud. New firmware travels the other way: from the update server to the app, and over Bluetooth to the wristband.',
  intendedUse:
    'Long-term observation of pulse and oxygen saturation of adults at home, with hints to see a physician. Not for alarms, emergencies or diagnosis.',
  scope:
    'Wristband, companion app, cloud and the way of firmware from release to installation. Production of wristbands and the phone’s operating system are out of scope.',
  assumptions: [
    'A wristband belongs to one wearer and is paired with one phone at a time.',
    'Phones are kept up to date by their owners; rooted phones happen.',
    'Hints may be a day late without harm.',
  ],
  externalDependencies: [
    'App stores for the companion app',
    'Bluetooth stack of chip and phone',
    'Cloud provider with its key management',
  ],
}
