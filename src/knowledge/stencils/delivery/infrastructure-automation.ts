import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ci.iac',
  name: 'Infrastructure automation',
  base: 'process',
  parent: 'ci',
  group: 'Delivery',
  description: 'Changes infrastructure as its description says.',
  keywords: ['Terraform', 'Ansible', 'IaC', 'GitOps', 'Pulumi'],
  icon: 'construction',
  properties: ['changesReviewed'],
  defaults: {},
}
