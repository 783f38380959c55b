import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.email',
  name: 'E-mail',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Mail between servers; readable and forgeable unless something is done.',
  keywords: ['SMTP', 'message', 'newsletter'],
  icon: 'mail',
  properties: [],
  defaults: { channel: 'internet' },
}
