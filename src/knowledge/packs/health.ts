import type { PackHeader } from '../pack-header.ts'

/** Mobile health, the Internet of Medical Things, and the AI that reads their data. */
export const header: PackHeader = {
  id: 'health',
  version: '1.0.0',
  name: 'Health',
  description:
    'Wearables, health apps, cloud and hospital services, records and AI: stencils, threats and mitigations for mobile health and the Internet of Medical Things.',
  extends: ['core'],
  crossing: 'containment',
  stencilFolders: [
    'devices',
    'services',
    'people',
    'data-stores',
    'ai',
    'interfaces',
    'network',
    'secure-hardware',
    'flows',
    'boundaries',
  ],
}
