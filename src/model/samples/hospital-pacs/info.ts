import type { SampleSource } from '../sample-builder.ts'

export const info: SampleSource['info'] = {
  title: 'Hospital network with PACS',
  version: '0.5',
  description:
    'Radiology of a hospital: an old information system hands worklists to the scanner, images go by DICOM to the PACS and its archive, messages by HL7 v2 through the interface engine to the health record. A new FHIR server opens reports to a patient portal and to referring practices.',
  intendedUse: 'Imaging, reading and reporting for in-patients and emergency patients, day and night.',
  scope:
    'From the order to the report in the health record and its exchange with others. Reading from home, teleradiology and the hospital’s office network are out of scope.',
  assumptions: [
    'The radiology network can be reached from many sockets in examination rooms.',
    'The old information system stays for another two years.',
    'An hour without PACS can be bridged at the scanner’s console.',
  ],
  externalDependencies: [
    'Remote service of the scanner’s manufacturer',
    'Company that runs the patient portal',
    'Provider of the hospital’s Internet access',
  ],
}
