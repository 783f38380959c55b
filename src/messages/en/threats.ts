/** Sentences of one area; see `messages.ts`. */
export const threats = {
  'threats.status.open': 'Open',
  'threats.status.needsInvestigation': 'Needs investigation',
  'threats.status.mitigated': 'Mitigated',
  'threats.status.accepted': 'Accepted',
  'threats.status.transferred': 'Transferred',
  'threats.status.notApplicable': 'Not applicable',
  'threats.status.outOfScope': 'Out of scope',
  'threats.stride': 'STRIDE',
  'threats.stride.spoofing': 'Spoofing',
  'threats.stride.tampering': 'Tampering',
  'threats.stride.repudiation': 'Repudiation',
  'threats.stride.informationDisclosure': 'Information disclosure',
  'threats.stride.denialOfService': 'Denial of service',
  'threats.stride.elevationOfPrivilege': 'Elevation of privilege',
  'threats.stride.notThis': (d: { name: string }) => `Not ${d.name.toLowerCase()}`,
} as const
