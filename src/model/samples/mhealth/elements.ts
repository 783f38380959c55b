import type { SampleSource } from '../sample-builder.ts'

export const elements: SampleSource['elements'] = [
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
