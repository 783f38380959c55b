import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'process',
  name: 'Process',
  base: 'process',
  parent: null,
  group: 'Basic',
  description: 'Anything that computes: takes data in, does something with it and passes data on.',
  keywords: ['component', 'function', 'task', 'program'],
  icon: 'circle',
  properties: ['safetyRelevant', 'inputValidated', 'leastPrivilege', 'auditLogging'],
  defaults: {},
}
