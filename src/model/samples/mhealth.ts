import { layout } from './mhealth-layout.ts'
import { buildSample, type SampleSource } from './sample-builder.ts'

// The mobile health prototype of Cagnazzo, Hertlein, Holz and Pohlmann, rebuilt from the text: its two
// figures are pictures. What the paper says about authentication and encryption is kept as notes; it
// describes what is planned after mitigation, so it answers none of the questions that rules ask.
const elements: SampleSource['elements'] = [
  { id: 'patient', name: 'Patient', stencil: 'human.patient', notes: 'Stated (sections III-A and IV).' },
  {
    id: 'sensors',
    name: 'Wearable sensors',
    stencil: 'wearable.sensor',
    notes: 'Stated (sections I and IV). Gyroscope, heart rate, bioimpedance.',
    multiplicity: '1..n',
  },
  {
    id: 'controller',
    name: 'Sensor controller',
    stencil: 'wearable.controller',
    notes: 'Stated (section IV).',
  },
  {
    id: 'buffer',
    name: 'Measurement buffer',
    stencil: 'wearable.buffer',
    properties: { dataClass: ['phi', 'telemetry'] },
    notes: 'Stated (section IV: data is collected and persisted, only the last few measurements).',
  },
  {
    id: 'app',
    name: 'Patient smartphone app',
    stencil: 'mobile.app',
    properties: { userRole: 'patient' },
    notes: 'Stated (sections III-A and IV).',
  },
  {
    id: 'appstore',
    name: 'App local storage',
    stencil: 'mobile.storage',
    properties: { dataClass: ['phi', 'credentials'] },
    notes:
      'Inferred, to make the stated parts connect (section IV: the loss of a smartphone leaks more than loss of a wearable).',
  },
  {
    id: 'phonekeys',
    name: 'Smartphone key store',
    stencil: 'hw.secureElement',
    properties: { dataClass: ['credentials'] },
    notes:
      'Inferred, to make the stated parts connect (section V: key pair per entity, one pairing secret stored in the smartphone). A hardware key store or secure element that holds key pair and pairing secret.',
  },
  {
    id: 'filter',
    name: 'DoS filter',
    stencil: 'net.filter',
    notes:
      'Stated (section V). Part of the mitigations that the paper proposes. Deep packet inspection, and a rule that the first message must start authentication.',
  },
  {
    id: 'platform',
    name: 'mHealth service platform',
    stencil: 'cloud.service',
    notes: 'Stated (section IV).',
  },
  {
    id: 'idp',
    name: 'Identity management',
    stencil: 'identity.provider',
    notes: 'Stated (Table II, section V). XignQR in the paper.',
  },
  {
    id: 'hl7',
    name: 'HL7 interface',
    stencil: 'interop.hl7v2',
    notes: 'Stated (section III-A: the most used protocol is HL7).',
  },
  {
    id: 'ehr',
    name: 'EHR / PHR',
    stencil: 'store.ehr',
    properties: { dataClass: ['phi'] },
    notes: 'Stated (section III-A).',
  },
  { id: 'monitor', name: 'Monitoring service', stencil: 'monitor.service', notes: 'Stated (section III-A).' },
  {
    id: 'ai',
    name: 'AI analysis',
    stencil: 'ai.model',
    notes: 'Stated (sections II and III-A). A classifier.',
  },
  {
    id: 'training',
    name: 'Training data',
    stencil: 'ai.trainingData',
    properties: { dataClass: ['training', 'phi'] },
    notes: 'Stated (section II, Table VI).',
  },
  {
    id: 'medapp',
    name: 'Medical personnel app',
    stencil: 'mobile.app',
    properties: { userRole: 'clinician' },
    notes: 'Stated (sections III-A and IV). Mobile or stationary.',
  },
  {
    id: 'doctor',
    name: 'Doctor / medical supervisor',
    stencil: 'human.clinician',
    notes: 'Stated (sections III-A and IV).',
  },
  { id: 'caretaker', name: 'Caretaker', stencil: 'human.caregiver', notes: 'Stated (section III-A).' },
  {
    id: 'sysadmin',
    name: 'System administrator',
    stencil: 'human.admin',
    notes: 'Stated (Table III, section IV).',
  },
  {
    id: 'admin',
    name: 'Administration functions',
    stencil: 'cloud.admin',
    notes: 'Inferred, to make the stated parts connect (Table IV: admin functionality).',
  },
  {
    id: 'thirdparty',
    name: 'Other care providers',
    stencil: 'ext.thirdParty',
    notes: 'Stated (section III-A). Health and care providers outside the platform.',
    outOfScope: true,
    outOfScopeReason: 'The paper leaves third parties out of its analysis.',
  },
]

const boundaries: SampleSource['boundaries'] = [
  {
    id: 'b-ban',
    name: 'Body area network / wearable',
    stencil: 'boundary.ban',
    notes: 'Stated in the paper.',
  },
  { id: 'b-phone', name: 'Smartphone', stencil: 'boundary.device', notes: 'Stated in the paper.' },
  {
    id: 'b-patient',
    name: 'Patient environment (home)',
    stencil: 'boundary.home',
    notes: 'Stated in the paper.',
  },
  { id: 'b-cloud', name: 'Health service cloud', stencil: 'boundary.cloud', notes: 'Stated in the paper.' },
  {
    id: 'b-hospital',
    name: 'Hospital cloud service',
    stencil: 'boundary.hospital',
    notes: 'Stated in the paper.',
  },
  {
    id: 'b-ai',
    name: 'AI zone',
    stencil: 'boundary.ai',
    notes: 'Inferred, to make the stated parts connect.',
  },
  {
    id: 'b-clinic',
    name: 'Medical personnel environment',
    stencil: 'boundary.clinic',
    notes: 'Inferred, to make the stated parts connect.',
  },
  {
    id: 'b-admin',
    name: 'Administration zone',
    stencil: 'boundary.admin',
    notes: 'Inferred, to make the stated parts connect.',
  },
  {
    id: 'b-internet',
    name: 'Mobile network / WLAN / Internet',
    stencil: 'boundary.internet',
    shape: 'line',
    notes: 'Stated (section III-A: mobile or WLAN networks).',
  },
]

const flows: SampleSource['flows'] = [
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
  {
    id: 'f-up',
    name: 'Upload sensor data',
    stencil: 'flow.https',
    source: 'app',
    target: 'filter',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes:
      'Stated (section IV: transmitted to the service platform over https). Data: vital signs. Authentication: server certificate; mutual with smartphone certificate (mitigated). Encryption: TLS.',
  },
  {
    id: 'f-up2',
    name: 'Forward admitted traffic',
    stencil: 'flow.https',
    source: 'filter',
    target: 'platform',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes:
      'Stated (section V). Data: vital signs. Authentication: pass-through. Encryption: TLS. Part of the mitigations that the paper proposes.',
  },
  {
    id: 'f-up-ack',
    name: 'Acknowledge stored data',
    stencil: 'flow.https',
    source: 'platform',
    target: 'app',
    properties: { dataClass: ['none'] },
    notes:
      'Stated (section IV: acknowledged after it is stored successfully). Data: acknowledgement. Authentication: server certificate. Encryption: TLS.',
  },
  {
    id: 'f-auth-p',
    name: 'Patient authentication',
    stencil: 'flow.https',
    source: 'app',
    target: 'idp',
    properties: { dataClass: ['credentials'] },
    notes:
      'Stated (sections IV and V). Data: credentials, authentication proof. Authentication: XignQR certificate. Encryption: TLS.',
  },
  {
    id: 'f-auth-p2',
    name: 'Authentication result',
    stencil: 'flow.https',
    source: 'idp',
    target: 'app',
    properties: { dataClass: ['credentials'] },
    notes:
      'Inferred, to make the stated parts connect. Data: token. Authentication: server certificate. Encryption: TLS.',
  },
  {
    id: 'f-auth-v',
    name: 'Validate identity / rights',
    stencil: 'flow.https',
    source: 'platform',
    target: 'idp',
    properties: { dataClass: ['credentials'] },
    notes:
      'Inferred, to make the stated parts connect (Table II: identity management for access control). Data: token. Authentication: mutual. Encryption: TLS.',
  },
  {
    id: 'f-auth-v2',
    name: 'Identity and rights',
    stencil: 'flow.https',
    source: 'idp',
    target: 'platform',
    properties: { dataClass: ['pii'] },
    notes:
      'Inferred, to make the stated parts connect. Data: identity attributes. Authentication: mutual. Encryption: TLS.',
  },
  {
    id: 'f-hl7-w',
    name: 'Store measurements',
    stencil: 'flow.https',
    source: 'platform',
    target: 'hl7',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes:
      'Inferred, to make the stated parts connect. Data: vital signs. Authentication: service identity. Encryption: TLS.',
  },
  {
    id: 'f-hl7-e',
    name: 'HL7 messages',
    stencil: 'flow.hl7v2',
    source: 'hl7',
    target: 'ehr',
    properties: { dataClass: ['phi'] },
    notes:
      'Stated (sections II and III-A). Data: medical record data. Authentication: none (HL7 v2). Encryption: none (HL7 v2).',
  },
  {
    id: 'f-ehr-r',
    name: 'Records and vital data',
    stencil: 'flow.hl7v2',
    source: 'ehr',
    target: 'platform',
    properties: { dataClass: ['phi'] },
    notes:
      'Inferred, to make the stated parts connect. Data: medical record data. Authentication: none (HL7 v2). Encryption: none (HL7 v2).',
  },
  {
    id: 'f-mon',
    name: 'Crawl data',
    stencil: 'flow.query',
    source: 'ehr',
    target: 'monitor',
    properties: { dataClass: ['phi'] },
    notes:
      'Stated (section III-A: data can be crawled by monitoring services). Data: medical record data. Authentication: service identity. Encryption: not said.',
  },
  {
    id: 'f-mon2',
    name: 'Alerts and insights',
    stencil: 'flow.https',
    source: 'monitor',
    target: 'platform',
    properties: { dataClass: ['alarm', 'phi'], safetyRelevant: 'yes' },
    notes:
      'Inferred, to make the stated parts connect. Data: alert. Authentication: service identity. Encryption: TLS.',
  },
  {
    id: 'f-ai-in',
    name: 'Data to classify',
    stencil: 'flow.query',
    source: 'ehr',
    target: 'ai',
    properties: { dataClass: ['phi'] },
    notes:
      'Stated (section III-A: or an artificial intelligence). Data: medical record data. Authentication: service identity. Encryption: not said.',
  },
  {
    id: 'f-ai-out',
    name: 'Decision support',
    stencil: 'flow.https',
    source: 'ai',
    target: 'platform',
    properties: { dataClass: ['phi'], safetyRelevant: 'yes' },
    notes: 'Stated (section III-A). Data: prediction. Authentication: service identity. Encryption: TLS.',
  },
  {
    id: 'f-tr-w',
    name: 'Build training set',
    stencil: 'flow.query',
    source: 'ehr',
    target: 'training',
    properties: { dataClass: ['training', 'phi'] },
    notes:
      'Inferred, to make the stated parts connect (section II: AI trained during the project). Data: training data. Authentication: service identity. Encryption: not said.',
  },
  {
    id: 'f-tr-r',
    name: 'Train',
    stencil: 'flow.internal',
    source: 'training',
    target: 'ai',
    properties: { dataClass: ['training', 'phi'] },
    notes:
      'Inferred, to make the stated parts connect. Data: training data. Authentication: service identity. Encryption: not said.',
  },
  {
    id: 'f-doc-in',
    name: 'Log-in, intervention',
    stencil: 'flow.ui',
    source: 'doctor',
    target: 'medapp',
    properties: { dataClass: ['credentials', 'command', 'phi'] },
    notes:
      'Stated (section IV). Data: credentials, intervention. Authentication: user authentication. Encryption: not applicable.',
  },
  {
    id: 'f-doc-out',
    name: 'Selected vital data',
    stencil: 'flow.ui',
    source: 'medapp',
    target: 'doctor',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes:
      'Stated (section IV). Data: vital signs. Authentication: not applicable. Encryption: not applicable.',
  },
  {
    id: 'f-care',
    name: 'Log-in, view',
    stencil: 'flow.ui',
    source: 'caretaker',
    target: 'medapp',
    properties: { dataClass: ['credentials'] },
    notes:
      'Stated (section III-A). Data: credentials. Authentication: user authentication. Encryption: not applicable.',
  },
  {
    id: 'f-auth-m',
    name: 'Personnel authentication',
    stencil: 'flow.https',
    source: 'medapp',
    target: 'idp',
    properties: { dataClass: ['credentials'] },
    notes:
      'Stated (sections IV and V). Data: credentials, authentication proof. Authentication: XignQR certificate. Encryption: TLS.',
  },
  {
    id: 'f-med-q',
    name: 'Query vitals, send intervention',
    stencil: 'flow.https',
    source: 'medapp',
    target: 'platform',
    properties: { dataClass: ['pii', 'command', 'phi'], safetyRelevant: 'yes' },
    notes: 'Stated (section IV). Data: query, intervention. Authentication: mutual + user. Encryption: TLS.',
  },
  {
    id: 'f-med-r',
    name: 'Vital data',
    stencil: 'flow.https',
    source: 'platform',
    target: 'medapp',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes: 'Stated (section IV). Data: vital signs. Authentication: mutual. Encryption: TLS.',
  },
  {
    id: 'f-int',
    name: 'Deliver intervention',
    stencil: 'flow.https',
    source: 'platform',
    target: 'app',
    properties: { dataClass: ['command', 'phi'], safetyRelevant: 'yes' },
    notes:
      'Stated (section IV: sent to the patient over the cloud infrastructure). Data: intervention. Authentication: mutual. Encryption: TLS.',
  },
  {
    id: 'f-int-ack',
    name: 'Intervention read',
    stencil: 'flow.https',
    source: 'app',
    target: 'platform',
    properties: { dataClass: ['none'] },
    notes:
      'Stated (section IV: acknowledgement after the patient read the intervention). Data: acknowledgement. Authentication: mutual. Encryption: TLS.',
  },
  {
    id: 'f-int-ack2',
    name: 'Read receipt',
    stencil: 'flow.https',
    source: 'platform',
    target: 'medapp',
    properties: { dataClass: ['none'] },
    notes:
      'Inferred, to make the stated parts connect. Data: acknowledgement. Authentication: mutual. Encryption: TLS.',
  },
  {
    id: 'f-e2e',
    name: 'End-to-end configuration',
    stencil: 'flow.https',
    source: 'platform',
    target: 'app',
    properties: { dataClass: ['configuration'], safetyRelevant: 'yes' },
    notes:
      'Stated (section V). Data: device configuration. Authentication: second pairing secret. Encryption: cloud-sensor key. Part of the mitigations that the paper proposes. Configuration and data for the wearable.',
  },
  {
    id: 'f-adm',
    name: 'Administrative session',
    stencil: 'flow.ui',
    source: 'sysadmin',
    target: 'admin',
    properties: { dataClass: ['credentials', 'configuration'] },
    notes:
      'Inferred, to make the stated parts connect (Table III, section IV). Data: credentials, administration command. Authentication: user authentication. Encryption: not applicable.',
  },
  {
    id: 'f-adm2',
    name: 'Administer platform',
    stencil: 'flow.https',
    source: 'admin',
    target: 'platform',
    properties: { dataClass: ['configuration', 'credentials'] },
    notes:
      'Inferred, to make the stated parts connect. Data: administration command. Authentication: not said. Encryption: TLS.',
  },
  {
    id: 'f-adm3',
    name: 'Administer EHR/PHR',
    stencil: 'flow.query',
    source: 'admin',
    target: 'ehr',
    properties: { dataClass: ['configuration', 'credentials'] },
    notes:
      'Inferred, to make the stated parts connect (section IV: gain admin access to the service component or the PHR). Data: administration command. Authentication: not said. Encryption: not said.',
  },
  {
    id: 'f-3p',
    name: 'Third-party access',
    stencil: 'flow.https',
    source: 'ehr',
    target: 'thirdparty',
    properties: { dataClass: ['phi'] },
    notes: 'Stated (section III-A). Data: medical record data. Authentication: not said. Encryption: TLS.',
    outOfScope: true,
    outOfScopeReason: 'The paper leaves third parties out of its analysis.',
  },
]

const assets: SampleSource['assets'] = [
  {
    id: 'vitals',
    name: 'Vital signs and medical record data',
    kind: 'information',
    impacts: ['Confidentiality Violation', 'Loss of Data Integrity', 'No Availability'],
    description: 'What the patient’s sensors measure, and what the medical record says about the patient.',
    values: { confidentiality: 8, integrity: 9, availability: 8, authenticity: 7, traceability: 6 },
    elements: ['ehr', 'platform', 'app', 'buffer'],
    flows: ['f-ble-data', 'f-up', 'f-hl7-e'],
  },
  {
    id: 'feedback',
    name: 'Near-real-time feedback and intervention',
    kind: 'service',
    impacts: ['Loss of feedback', 'No Availability'],
    description:
      'Interruption is harmless for a few seconds in the monitoring of cardiac patients, and for 15 minutes in the monitoring of depression (section IV).',
    values: { confidentiality: 5, integrity: 9, availability: 9, authenticity: 8, traceability: 7 },
    elements: ['platform', 'app'],
    flows: [],
  },
  {
    id: 'a1',
    name: 'Network components connecting the user to the service',
    kind: 'communications',
    impacts: ['No Availability', 'Loss of information'],
    source: 'Table II, A1',
    elements: ['filter'],
    flows: ['f-up', 'f-up-ack', 'f-int'],
  },
  {
    id: 'a2',
    name: 'Network components connecting the sensor to the Application',
    kind: 'communications',
    impacts: ['No Availability', 'Loss of information'],
    source: 'Table II, A2',
    elements: [],
    flows: ['f-ble-data', 'f-ble-ack', 'f-ble-cfg'],
  },
  {
    id: 'a3',
    name: 'Identity management for access control and authentication',
    kind: 'software',
    impacts: ['User specific information cannot be stored or retrieved'],
    source: 'Table II, A3',
    elements: ['idp'],
    flows: [],
  },
  {
    id: 'a4',
    name: 'Database and Storage Components',
    kind: 'equipment',
    impacts: ['Loss of Availability', 'Loss of Data Integrity', 'Loss of feedback'],
    source: 'Table II, A4',
    elements: ['ehr', 'training', 'appstore', 'buffer'],
    flows: [],
  },
  {
    id: 'a5',
    name: 'Content of communications',
    kind: 'information',
    impacts: ['Confidentiality Violation'],
    source: 'Table II, A5',
    description:
      'Printed as “Eavesdropping on Communication”, which is a threat; the asset behind it is what is communicated.',
    elements: [],
    flows: ['f-ble-data', 'f-up', 'f-hl7-e', 'f-int'],
  },
  {
    id: 'ai',
    name: 'AI model and training data',
    kind: 'software',
    impacts: ['Loss of Data Integrity', 'Confidentiality Violation'],
    description: 'Altered training data or a misled model leads to wrong decisions.',
    elements: ['ai', 'training'],
    flows: [],
  },
]

/** Values and degrees are proposals: the paper lists assets and impacts only. */
const dependencies: SampleSource['dependencies'] = [
  ['vitals', 'a4', 1],
  ['vitals', 'a5', 1],
  ['vitals', 'a3', 0.8],
  ['feedback', 'a1', 1],
  ['feedback', 'a2', 1],
  ['feedback', 'a3', 1],
  ['feedback', 'a4', 0.8],
  ['feedback', 'ai', 0.5],
]

const info: SampleSource['info'] = {
  title: 'mHealth reference model',
  version: '1.0',
  description:
    'A prototype for mobile health: wearable sensors send readings over Bluetooth LE to a phone, the phone sends them over HTTPS to a health service cloud, and from there they reach the hospital’s EHR/PHR by HL7. A monitoring service and an AI read the records; personnel see selected values and send interventions back to the patient.\n\nAfter M. Cagnazzo, M. Hertlein, T. Holz and N. Pohlmann, “Threat Modeling for Mobile Health Systems”. Figures 1 and 2 of the paper are pictures, so the architecture was rebuilt from the text; the notes of each part say whether it is stated there or inferred.',
  intendedUse:
    'Near-real-time monitoring of patients at home with feedback from medical personnel, for example after cardiac events or with depression.',
  scope:
    'From the sensors on the patient’s body to the hospital’s records, including identity management, AI and administration. Physical destruction and the jamming of radio links are outside IT security in the paper; other health and care providers are out of scope.',
  assumptions: [
    'Protective measures that the paper only proposes are not yet in place: their properties are unknown until somebody answers them.',
    'Interrupted feedback is harmless for a few seconds in the monitoring of cardiac patients, and for up to 15 minutes in the monitoring of depression.',
    'The wearable keeps only the last few measurements.',
    'Each patient has an own account and an own phone.',
  ],
  externalDependencies: [
    'Mobile network operator and the patient’s WLAN',
    'Operating system and app store of the phone',
    'Other health and care providers that receive records',
  ],
}

export const mhealth = buildSample({
  info,
  diagramName: 'System',
  elements,
  boundaries,
  flows,
  assets,
  dependencies,
  layout,
})
