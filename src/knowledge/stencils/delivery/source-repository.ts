import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ci.repo',
  name: 'Source repository',
  base: 'store',
  parent: 'store',
  group: 'Delivery',
  description: 'Source code with its history.',
  keywords: ['Git', 'GitHub', 'GitLab', 'Bitbucket', 'version control'],
  icon: 'git-branch',
  properties: ['changesReviewed', 'secretsScanned', 'mfa'],
  defaults: {},
}
