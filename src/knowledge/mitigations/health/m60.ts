import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M60',
  title: 'Secure mobile coding baseline',
  description: 'Protect local data, IPC, web views and logs; vet SDKs; verify against a mobile standard.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.2.1', '14.2.8'],
    iso2022: ['8.25', '8.28'],
    nist: ['SA-11', 'SA-15'],
    masvs: ['MASVS-STORAGE-2', 'MASVS-PLATFORM-1', 'MASVS-PLATFORM-2', 'MASVS-PLATFORM-3', 'MASVS-CODE-4'],
  },
}
