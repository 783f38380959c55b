import type { PackHeader } from '../pack-header.ts'

/** Web, mobile and cloud software, and how it is delivered and run. */
export const header: PackHeader = {
  id: 'general',
  version: '1.0.0',
  name: 'General',
  description:
    'Web and mobile apps, APIs, data stores, cloud platforms, delivery pipelines and networks: stencils, threats and mitigations for software of any field.',
  extends: ['core'],
  crossing: 'containment',
  reach: 'own',
  stencilFolders: [
    'applications',
    'clients',
    'users',
    'storage',
    'outside-services',
    'platform',
    'delivery',
    'edge',
    'links',
    'zones',
  ],
}
