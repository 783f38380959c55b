import type { SampleSource } from '../sample-builder.ts'

export const elements: SampleSource['elements'] = [
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
