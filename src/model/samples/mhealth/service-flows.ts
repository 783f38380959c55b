import type { SampleSource } from '../sample-builder.ts'

/** From the phone through the health cloud to records, monitoring and AI. */
export const serviceFlows: SampleSource['flows'] = [
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
]
