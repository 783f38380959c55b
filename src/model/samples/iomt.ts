import { layout } from './iomt-layout.ts'
import { buildSample, type SampleSource } from './sample-builder.ts'

// The framework of Alabdulwahhab and Ahamad for the Internet of Medical Things, rebuilt from the text: the
// paper prints no architecture. What it says about authentication and encryption is kept as notes.
const elements: SampleSource['elements'] = [
  { id: 'patient', name: 'Patient at home', stencil: 'human.patient', notes: 'Stated (section 1).' },
  {
    id: 'meddev',
    name: 'IoMT device / sensor',
    stencil: 'wearable.sensor',
    notes: 'Inferred, to make the stated parts connect (section 1: Internet of Medical Things).',
  },
  {
    id: 'mha',
    name: 'Mobile Healthcare Application',
    stencil: 'mobile.app',
    properties: { userRole: 'patient' },
    notes: 'Stated (sections 1 and 2.1). MHA in the paper.',
  },
  {
    id: 'uicc',
    name: 'UICC',
    stencil: 'hw.uicc',
    properties: { dataClass: ['credentials'] },
    notes: 'Stated (sections 1 and 2.1). Secure element with the credentials.',
  },
  {
    id: 'mtpm',
    name: 'Device TPM / TEE',
    stencil: 'hw.tpm',
    properties: { dataClass: ['credentials'] },
    notes: 'Inferred, to make the stated parts connect (section 2.1: use of TPM and SE, device level).',
  },
  {
    id: 'mdb',
    name: 'MHA local data',
    stencil: 'mobile.storage',
    properties: { dataClass: ['phi', 'credentials'] },
    notes: 'Inferred, to make the stated parts connect (section 2.2: reverse engineering of the MHA).',
  },
  {
    id: 'net',
    name: 'Mobile / computer network',
    stencil: 'net.operator',
    notes: 'Stated (section 1: computer networks).',
  },
  { id: 'server', name: 'Hospital server', stencil: 'cloud.service', notes: 'Stated (section 1).' },
  {
    id: 'stpm',
    name: 'Server TPM',
    stencil: 'hw.tpm',
    properties: { dataClass: ['credentials'] },
    notes: 'Stated (section 1: Trusted Platform Module (TPM) server at the hospital).',
  },
  {
    id: 'proc',
    name: 'Homomorphic processing',
    stencil: 'cloud.processing',
    notes: 'Stated (section 1: homomorphic encryption at the server side).',
  },
  {
    id: 'db',
    name: 'Patient data store',
    stencil: 'store.ehr',
    properties: { dataClass: ['phi'] },
    notes: 'Stated (section 1). Holds ciphertext only.',
  },
  {
    id: 'clinician',
    name: 'Healthcare provider',
    stencil: 'human.clinician',
    notes: 'Inferred, to make the stated parts connect (section 1: healthcare service providers).',
  },
]

const boundaries: SampleSource['boundaries'] = [
  {
    id: 'b-dev',
    name: 'Device level',
    stencil: 'boundary.device',
    notes: 'Stated in the paper. Mobile phone, UICC and TPM.',
  },
  { id: 'b-net', name: 'Network level', stencil: 'boundary.internet', notes: 'Stated in the paper.' },
  {
    id: 'b-srv',
    name: 'Storage and processing level',
    stencil: 'boundary.hospital',
    notes: 'Stated in the paper. The hospital.',
  },
]

const flows: SampleSource['flows'] = [
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

const assets: SampleSource['assets'] = [
  {
    id: 'records',
    name: 'Patient data',
    kind: 'information',
    impacts: ['Confidentiality Violation', 'Loss of Data Integrity', 'No Availability'],
    description: 'Health data on the phone, on its way and at the hospital.',
    elements: ['mdb', 'server', 'proc', 'db'],
    flows: ['g-meas', 'g-up', 'g-up2', 'g-dn', 'g-dn2', 'g-store', 'g-load', 'g-clin2'],
  },
  {
    id: 'creds',
    name: 'Credentials and keys',
    kind: 'information',
    impacts: ['Identity theft', 'Loss of trust in every session'],
    description: 'Keys and credentials in UICC and TPM, on which all other protection stands.',
    elements: ['uicc', 'mtpm', 'stpm'],
    flows: ['g-user', 'g-se2', 'g-clin'],
  },
  {
    id: 'mha',
    name: 'Mobile Healthcare Application',
    kind: 'software',
    impacts: ['Reverse engineering', 'Loss of Data Integrity'],
    description: 'The application on the patient’s phone: code, configuration and local state.',
    elements: ['mha'],
    flows: [],
  },
]

/**
 * The five threat events of section 2.2. The table that rates them is missing from the paper, so what the register
 * computes of them is a reconstruction.
 */
const events: SampleSource['events'] = [
  {
    id: 'TE.a',
    name: 'Reverse engineering attacks',
    description:
      'Somebody takes the app or the device apart, learns how it works and what it hides, and uses or changes that.',
    source: 'TE.a',
    parameter: 'REA',
    rules: ['health/MH-I01', 'health/MH-I02', 'health/MH-I03'],
  },
  {
    id: 'TE.b',
    name: 'Communication security attacks',
    description: 'Messages are read, changed or forged on their way between device, phone and server.',
    source: 'TE.b',
    parameter: 'CS',
    rules: ['health/MH-F01', 'health/MH-F02', 'health/MH-F04', 'health/MH-F10'],
  },
  {
    id: 'TE.c',
    name: 'Application security attacks',
    description: 'Weaknesses of the application give access to functions or data that it should protect.',
    source: 'TE.c',
    parameter: 'AS',
    rules: ['health/MH-J04', 'health/MH-J07', 'health/MH-I05'],
  },
  {
    id: 'TE.d',
    name: 'Multi-protocol attacks',
    description:
      'A message of one protocol is played into another that shares its keys, and is taken for a good one there.',
    source: 'TE.d',
    parameter: 'PRT',
    rules: ['health/MH-F11', 'health/MH-F12'],
  },
  {
    id: 'TE.e',
    name: 'Credentials not generated and stored in a secure element or TPM',
    description:
      'Keys and passwords are made or kept where programs can read them, and are copied from there to act as the device or its owner.',
    source: 'TE.e',
    parameter: 'TPM_SE',
    rules: ['health/MH-H02'],
  },
]

const info: SampleSource['info'] = {
  title: 'IoMT reference model',
  version: '1.0',
  description:
    'A framework for the Internet of Medical Things on three levels: the device with its Mobile Healthcare Application and a UICC as secure element, the network with TLS, and storage and processing at the hospital with a TPM and homomorphic encryption.\n\nAfter Alabdulwahhab and Ahamad, “Secure and Resilient Framework for IoMT”. The paper prints no architecture, so it was rebuilt from the text; the notes of each part say whether it is stated there or inferred.',
  intendedUse:
    'Care of patients at home with a mobile health application and medical devices that are connected to a hospital.',
  scope: 'Device level, network level, and storage and processing level, as the paper divides them.',
  assumptions: [
    'Protective measures that the paper only proposes are not yet in place: their properties are unknown until somebody answers them.',
    'A TPM holds keys and measurements; applications run beside it, applets in the secure element.',
    'Processing on ciphertext covers only the operations that the chosen scheme supports.',
  ],
  externalDependencies: [
    'Mobile network operator, who issues the UICC',
    'Operating system of the phone',
    'Certificate authorities for TLS',
  ],
}

export const iomt = buildSample({
  info,
  diagramName: 'Framework',
  elements,
  boundaries,
  flows,
  assets,
  events,
  layout,
})
