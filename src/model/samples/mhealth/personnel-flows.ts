import type { SampleSource } from '../sample-builder.ts'

/** Personnel and what they send to the patient, administration, other care providers. */
export const personnelFlows: SampleSource['flows'] = [
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
