import type { SampleSource } from '../sample-builder.ts'

export const info: SampleSource['info'] = {
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
