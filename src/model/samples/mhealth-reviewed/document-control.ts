import { newRecord } from '../../new-record.ts'

/** The report of the example as a controlled document. Names and numbers are made up. */
export const documentControl = newRecord('documentControl', {
  number: 'TMR-0042',
  environment:
    'At home and on the move: the wearable and the phone are used by the patient without supervision, over the patient’s own WLAN or a mobile network. In the clinic: managed workstations and phones of the personnel in the hospital’s network. Platform, records and AI run in two data centres in the European Union.',
  validUntil: '2027-05-31',
  roles: [
    { name: 'A. Rossi', role: 'Security engineer', responsibility: 'Keeps the threat model, rates threats.' },
    { name: 'K. Weber', role: 'Product owner', responsibility: 'Decides on threats and budget.' },
    {
      name: 'L. Novak',
      role: 'Clinical safety officer',
      responsibility: 'Judges harm to patients and states the overall residual risk.',
    },
    { name: 'D. Okafor', role: 'Lead of platform', responsibility: 'Mitigations in cloud and interfaces.' },
    {
      name: 'M. Chen',
      role: 'Lead of devices and apps',
      responsibility: 'Mitigations in wearable and apps.',
    },
  ],
  references: [
    {
      title: 'M. Cagnazzo, M. Hertlein, T. Holz, N. Pohlmann: Threat Modeling for Mobile Health Systems',
      edition: '2018',
      link: '',
    },
    { title: 'SPEC-112 Requirements of wearable and app', edition: '3.1', link: '' },
    { title: 'RMF-0042 Risk management file (ISO 14971)', edition: '2.4', link: '' },
    {
      title: 'Cybersecurity in Medical Devices: content of premarket submissions',
      edition: 'June 2025',
      link: 'https://www.fda.gov/medical-devices/digital-health-center-excellence/cybersecurity',
    },
  ],
  exclusions: [
    {
      what: 'Physical destruction of devices',
      reason: 'Outside of IT security; handled in the risk management file as loss of function.',
    },
    {
      what: 'Attacks on the mobile operator’s core network',
      reason: 'The system treats every network as hostile, so nothing rests on the operator.',
    },
  ],
  revisions: [
    {
      version: '1.0',
      date: '2026-02-10',
      by: 'A. Rossi',
      summary: 'First analysis: architecture drawn, every protection unknown.',
    },
    {
      version: '1.1',
      date: '2026-05-28',
      by: 'A. Rossi',
      summary:
        'Review with all teams: questions about devices, apps, platform and interfaces answered, threats decided, mitigations planned. Questions about the AI are still open.',
    },
  ],
  approvals: [
    { role: 'Security engineer', name: 'A. Rossi', date: '2026-05-28', note: '' },
    { role: 'Product owner', name: 'K. Weber', date: null, note: '' },
    { role: 'Clinical safety officer', name: 'L. Novak', date: null, note: 'After the review of the AI' },
  ],
  verdict: {
    verdict: 'acceptable-with-conditions',
    text: 'The residual risk is acceptable for the pilot with up to 200 patients, under these conditions:\n\n1. The mitigations **Symmetric device secret for constrained sensors** and **Secure Bluetooth configuration** are verified before more than 50 wearables are handed out.\n2. No advice of the AI is shown without a physician until the threats of the AI are decided.\n3. The HL7 connection runs inside of the hospital’s own network only, until it is protected by TLS.',
    by: 'L. Novak',
    date: '2026-05-28',
  },
  texts: [
    {
      id: 'text:pilot',
      title: 'Notes on the pilot',
      after: 'residual',
      markdown:
        'The pilot runs from **June to November 2026** in one clinic.\n\n- Up to 200 patients after cardiac events\n- Weekly meeting of the roles in [chapter 2](https://example.org/tmr-0042), with the list of open actions\n\n| Milestone | Date |\n|---|---|\n| First 50 wearables | 2026-06-08 |\n| Verification of device secret and Bluetooth | 2026-09-30 |\n| Decision on the AI | 2026-10-15 |\n',
    },
  ],
  profiles: [
    {
      id: 'pilot-board',
      name: 'Pilot board',
      sections: ['summary', 'mitigations', 'residual', 'text:pilot'],
    },
  ],
})
