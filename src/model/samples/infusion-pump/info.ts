import type { SampleSource } from '../sample-builder.ts'

export const info: SampleSource['info'] = {
  title: 'Infusion pump with gateway',
  version: '0.4',
  description:
    'Large-volume infusion pumps on a ward. A gateway takes orders from the patient record by HL7, fills pump programmes in for the nurse to confirm, hands out drug libraries and firmware, and carries alarms to the ward’s display.',
  intendedUse:
    'Controlled infusion of fluids and drugs into adult patients on normal and intensive care wards, operated by trained nurses.',
  scope:
    'From the pump to the patient record and the vendor’s update service. The pumping mechanics, disposables and the hospital’s general office network are out of scope.',
  assumptions: [
    'The pump goes on with its last confirmed programme when the network fails.',
    'A programme that comes over the network takes effect only after a nurse has confirmed it at the pump.',
    'Visitors and patients can touch the pump; the server rooms are locked.',
  ],
  externalDependencies: [
    'Wi-Fi and time service of the hospital',
    'Firmware and security advisories of the vendor',
    'Hospital directory for the accounts of pharmacists',
  ],
}
