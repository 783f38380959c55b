import type { SampleSource } from '../sample-builder.ts'

/** On the wearable and on the phone: readings, configuration, feedback. */
export const patientFlows: SampleSource['flows'] = [
  {
    id: 'f-sense',
    name: 'Raw readings',
    stencil: 'flow.sensorBus',
    source: 'sensors',
    target: 'controller',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes:
      'Stated (section IV: data is acquired from one or more sensors and pushed to a central sensor controller). Data: raw sensor measurements. Authentication: none. Encryption: none.',
  },
  {
    id: 'f-buf-w',
    name: 'Persist readings',
    stencil: 'flow.internal',
    source: 'controller',
    target: 'buffer',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes:
      'Stated (section IV: collected and persisted). Data: raw sensor measurements. Authentication: none. Encryption: none.',
  },
  {
    id: 'f-buf-r',
    name: 'Read batch',
    stencil: 'flow.internal',
    source: 'buffer',
    target: 'controller',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes:
      'Inferred, to make the stated parts connect. Data: raw sensor measurements. Authentication: none. Encryption: none.',
  },
  {
    id: 'f-ble-data',
    name: 'Sensor data',
    stencil: 'flow.ble',
    source: 'controller',
    target: 'app',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes:
      'Stated (section IV: pushed to the application over Bluetooth LE). Data: vital signs. Authentication: paired device, one-time secret (mitigated). Encryption: BLE link; end-to-end key with cloud (mitigated). The interval can be configured.',
  },
  {
    id: 'f-ble-ack',
    name: 'Acknowledge stored readings',
    stencil: 'flow.ble',
    source: 'app',
    target: 'controller',
    properties: { dataClass: ['none'] },
    notes: 'Stated (section IV). Data: acknowledgement. Authentication: paired device. Encryption: BLE link.',
  },
  {
    id: 'f-ble-cfg',
    name: 'Configuration',
    stencil: 'flow.ble',
    source: 'app',
    target: 'controller',
    properties: { dataClass: ['configuration'], safetyRelevant: 'yes' },
    notes:
      'Stated (section IV). Data: device configuration. Authentication: chain of trust through smartphone. Encryption: BLE link; cloud-to-sensor key (mitigated). Sampling rate, for example.',
  },
  {
    id: 'f-user-in',
    name: 'Log-in, self report',
    stencil: 'flow.ui',
    source: 'patient',
    target: 'app',
    properties: { dataClass: ['credentials', 'phi'] },
    notes:
      'Stated (sections III-A and IV). Data: credentials, self-reported health data. Authentication: user authentication. Encryption: not applicable.',
  },
  {
    id: 'f-user-out',
    name: 'Feedback and interventions',
    stencil: 'flow.ui',
    source: 'app',
    target: 'patient',
    properties: { dataClass: ['phi', 'command'], safetyRelevant: 'yes' },
    notes:
      'Stated (sections III-A and IV). Data: feedback, intervention. Authentication: not applicable. Encryption: not applicable.',
  },
  {
    id: 'f-app-w',
    name: 'Store locally',
    stencil: 'flow.internal',
    source: 'app',
    target: 'appstore',
    properties: { dataClass: ['telemetry', 'phi', 'credentials'] },
    notes:
      'Inferred, to make the stated parts connect. Data: vital signs, session tokens. Authentication: app sandbox. Encryption: not said.',
  },
  {
    id: 'f-app-r',
    name: 'Read locally',
    stencil: 'flow.internal',
    source: 'appstore',
    target: 'app',
    properties: { dataClass: ['telemetry', 'phi', 'credentials'] },
    notes:
      'Inferred, to make the stated parts connect. Data: vital signs, session tokens. Authentication: app sandbox. Encryption: not said.',
  },
  {
    id: 'f-key',
    name: 'Sign / derive one-time secret',
    stencil: 'flow.internal',
    source: 'phonekeys',
    target: 'app',
    properties: { dataClass: ['credentials'] },
    notes:
      'Stated (section V). Data: signature, one-time secret. Authentication: OS key store. Encryption: not applicable. Part of the mitigations that the paper proposes.',
  },
]
