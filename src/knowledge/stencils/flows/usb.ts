import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.usb',
  name: 'USB / serial',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Cable or maintenance port.',
  keywords: ['serial', 'cable', 'UART', 'debug'],
  icon: 'usb',
  properties: [],
  defaults: { channel: 'usb' },
}
