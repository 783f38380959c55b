import type { Property } from '../../../engine/pack.ts'
import { inGroup, oneOf, severalOf, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Link', [
  oneOf('channel', 'Channel', 'The medium the data travels over; it decides who can reach the link at all.', {
    internal: 'Inside one host',
    ui: 'Screen and input',
    bus: 'Bus or wire in a device',
    ble: 'Bluetooth LE',
    nfc: 'NFC',
    usb: 'USB or serial cable',
    wifi: 'Wi-Fi',
    cellular: 'Mobile network',
    lan: 'Local network',
    internet: 'Internet',
  }),
  severalOf(
    'dataClass',
    'Data',
    'What kinds of data are carried or kept here; rules about disclosure and forgery ask for it.',
    {
      phi: 'Health data',
      pii: 'Personal data',
      financial: 'Payments and accounts',
      business: 'Confidential business data',
      credentials: 'Credentials and keys',
      command: 'Commands and interventions',
      configuration: 'Configuration',
      telemetry: 'Readings and telemetry',
      alarm: 'Alarms',
      firmware: 'Firmware and software',
      model: 'AI models',
      training: 'Training data',
      log: 'Logs',
      none: 'Nothing sensitive',
    },
  ),
  tri(
    'acknowledged',
    'Receipt acknowledged',
    'Yes: the receiver confirms after it has stored or shown the data, and the sender notices when that is missing.',
  ),
  tri(
    'safetyRelevant',
    'Can harm a person',
    'Yes: somebody can come to harm if this is wrong, late or missing.',
  ),
])
