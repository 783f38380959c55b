import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ci.pipeline',
  name: 'CI/CD pipeline',
  base: 'process',
  parent: 'ci',
  group: 'Delivery',
  description: 'Builds, tests and deploys what is committed.',
  keywords: ['continuous integration', 'GitHub Actions', 'GitLab CI', 'Jenkins'],
  icon: 'git-pull-request',
  properties: ['changesReviewed', 'dependenciesPinned', 'buildProvenance'],
  defaults: {},
}
