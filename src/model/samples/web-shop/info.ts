import type { SampleSource } from '../sample-builder.ts'

export const info: SampleSource['info'] = {
  title: 'Three-tier web shop',
  version: '0.6',
  packs: ['core', 'general'],
  description:
    'A web shop in three tiers: a front end behind a load balancer, an order service, and a data tier. Payments are made at a provider, paid orders go through a queue to a worker. Staff use a back office.',
  intendedUse: 'Sale of goods to registered customers, about 3,000 orders a day.',
  scope:
    'From the customer’s browser to the database, with payment and e-mail as outside services. Warehouse, accounting and the office network are out of scope.',
  assumptions: [
    'Card numbers are only entered at the payment provider.',
    'The data centre’s network between the tiers is not shared with others.',
    'Staff reach the back office from the office only.',
  ],
  externalDependencies: [
    'Payment provider and e-mail service',
    'Data centre with load balancer',
    'Analytics script on the shop’s pages',
  ],
}
