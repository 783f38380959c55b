import type { SampleSource } from '../sample-builder.ts'

export const info: SampleSource['info'] = {
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
