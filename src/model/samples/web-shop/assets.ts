import type { SampleSource } from '../sample-builder.ts'

export const assets: SampleSource['assets'] = [
  {
    id: 'customers',
    name: 'Customer data',
    kind: 'information',
    impacts: ['Confidentiality violation', 'Notification of everybody concerned'],
    description: 'Names, addresses, orders.',
    values: { confidentiality: 8, integrity: 6 },
    elements: ['db', 'queue'],
    flows: ['f-req', 'f-order', 'f-db', 'f-mail'],
  },
  {
    id: 'money',
    name: 'Payments and refunds',
    kind: 'information',
    impacts: ['Goods without payment', 'Refunds to strangers'],
    description: 'What was paid, for what, and what goes back.',
    values: { integrity: 9, authenticity: 8, traceability: 7 },
    elements: ['api', 'backoffice'],
    flows: ['f-pay', 'f-paid', 'f-staff', 'f-admin'],
  },
  {
    id: 'accounts',
    name: 'Accounts',
    kind: 'information',
    impacts: ['Orders in the name of others'],
    description: 'Passwords and sessions.',
    values: { confidentiality: 8, authenticity: 8 },
    elements: ['sessions', 'db'],
    flows: ['f-session', 'f-fwd'],
  },
  {
    id: 'sales',
    name: 'Open shop',
    kind: 'service',
    impacts: ['Lost sales'],
    description: 'The shop takes orders, above all before Christmas.',
    values: { availability: 8 },
    elements: ['balancer', 'web', 'api', 'db'],
    flows: [],
  },
]
