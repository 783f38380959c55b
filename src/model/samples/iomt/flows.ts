import type { SampleSource } from '../sample-builder.ts'

export const flows: SampleSource['flows'] = [
  {
    id: 'g-user',
    name: 'Use, log-in',
    stencil: 'flow.ui',
    source: 'patient',
    target: 'mha',
    properties: { dataClass: ['credentials', 'phi'] },
    notes:
      'Stated. Data: credentials, health data. Authentication: user authentication. Encryption: not applicable.',
  },
  {
    id: 'g-user2',
    name: 'Care service',
    stencil: 'flow.ui',
    source: 'mha',
    target: 'patient',
    properties: { dataClass: ['phi'] },
    notes:
      'Inferred, to make the stated parts connect. Data: health advice. Authentication: not applicable. Encryption: not applicable.',
  },
  {
    id: 'g-meas',
    name: 'Measurements',
    stencil: 'flow.ble',
    source: 'meddev',
    target: 'mha',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes:
      'Inferred, to make the stated parts connect. Data: vital signs. Authentication: not said. Encryption: not said.',
  },
  {
    id: 'g-se',
    name: 'Generate / use credentials',
    stencil: 'flow.apdu',
    source: 'mha',
    target: 'uicc',
    properties: { dataClass: ['none'] },
    notes:
      'Stated (sections 2.1(c) and 2.2(e)). Data: signature request. Authentication: PIN / access rule. Encryption: secure channel.',
  },
  {
    id: 'g-se2',
    name: 'Signature, session key',
    stencil: 'flow.apdu',
    source: 'uicc',
    target: 'mha',
    properties: { dataClass: ['credentials'] },
    notes:
      'Inferred, to make the stated parts connect. Data: signature. Authentication: not applicable. Encryption: secure channel.',
  },
  {
    id: 'g-tpm',
    name: 'Attestation, sealed keys',
    stencil: 'flow.internal',
    source: 'mha',
    target: 'mtpm',
    properties: { dataClass: ['none'] },
    notes:
      'Inferred, to make the stated parts connect. Data: attestation request. Authentication: OS. Encryption: not applicable.',
  },
  {
    id: 'g-db',
    name: 'Store / read locally',
    stencil: 'flow.internal',
    source: 'mha',
    target: 'mdb',
    properties: { dataClass: ['phi'] },
    notes:
      'Inferred, to make the stated parts connect. Data: health data. Authentication: app sandbox. Encryption: not said.',
  },
  {
    id: 'g-up',
    name: 'TLS session (outbound)',
    stencil: 'flow.https',
    source: 'mha',
    target: 'net',
    properties: { dataClass: ['telemetry', 'phi', 'credentials'] },
    notes:
      'Stated (section 1: network level security is ensured using SSL/TLS). Data: vital signs, credentials. Authentication: mutual, client key in UICC. Encryption: SSL/TLS.',
  },
  {
    id: 'g-up2',
    name: 'TLS session (to hospital)',
    stencil: 'flow.https',
    source: 'net',
    target: 'server',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes: 'Stated. Data: vital signs. Authentication: mutual. Encryption: SSL/TLS.',
  },
  {
    id: 'g-dn',
    name: 'Response',
    stencil: 'flow.https',
    source: 'server',
    target: 'net',
    properties: { dataClass: ['phi'] },
    notes:
      'Inferred, to make the stated parts connect. Data: health advice. Authentication: mutual. Encryption: SSL/TLS.',
  },
  {
    id: 'g-dn2',
    name: 'Response (to device)',
    stencil: 'flow.https',
    source: 'net',
    target: 'mha',
    properties: { dataClass: ['phi'] },
    notes:
      'Inferred, to make the stated parts connect. Data: health advice. Authentication: mutual. Encryption: SSL/TLS.',
  },
  {
    id: 'g-srvtpm',
    name: 'Server keys, platform integrity',
    stencil: 'flow.internal',
    source: 'server',
    target: 'stpm',
    properties: { dataClass: ['none'] },
    notes: 'Stated. Data: attestation request. Authentication: OS. Encryption: not applicable.',
  },
  {
    id: 'g-proc',
    name: 'Ciphertext to process',
    stencil: 'flow.internal',
    source: 'server',
    target: 'proc',
    properties: { dataClass: ['telemetry', 'phi'] },
    notes:
      'Stated. Data: encrypted vital signs. Authentication: service identity. Encryption: homomorphic ciphertext.',
  },
  {
    id: 'g-store',
    name: 'Store ciphertext',
    stencil: 'flow.query',
    source: 'proc',
    target: 'db',
    properties: { dataClass: ['phi'] },
    notes:
      'Stated. Data: encrypted medical record. Authentication: service identity. Encryption: homomorphic ciphertext.',
  },
  {
    id: 'g-load',
    name: 'Load ciphertext',
    stencil: 'flow.query',
    source: 'db',
    target: 'proc',
    properties: { dataClass: ['phi'] },
    notes:
      'Inferred, to make the stated parts connect. Data: encrypted medical record. Authentication: service identity. Encryption: homomorphic ciphertext.',
  },
  {
    id: 'g-clin',
    name: 'Query and result',
    stencil: 'flow.https',
    source: 'clinician',
    target: 'server',
    properties: { dataClass: ['credentials', 'pii'] },
    notes:
      'Inferred, to make the stated parts connect. Data: credentials, query. Authentication: user authentication. Encryption: SSL/TLS.',
  },
  {
    id: 'g-clin2',
    name: 'Clinical view',
    stencil: 'flow.https',
    source: 'server',
    target: 'clinician',
    properties: { dataClass: ['phi'] },
    notes:
      'Inferred, to make the stated parts connect. Data: medical record data. Authentication: user authentication. Encryption: SSL/TLS.',
  },
]
