import type { ControlTopic } from '../../../knowledge/control-tree.ts'
import type { MessageKey } from '../../../messages/messages.ts'
import type { TrafficLight } from '../../../methods/controls/traffic-light.ts'
import type { ControlCatalogue, Maturity } from '../../../model/records/risk-policy.ts'
import type { Coverage } from '../../../risk/control-row.ts'

export const catalogueKeys = {
  iso2013: 'risk.catalogue.iso2013',
  iso2022: 'risk.catalogue.iso2022',
  hipaa: 'risk.catalogue.hipaa',
} as const satisfies Record<ControlCatalogue, MessageKey>

export const maturityKeys = {
  L0: 'risk.maturity.L0',
  L1: 'risk.maturity.L1',
  L2: 'risk.maturity.L2',
  L3: 'risk.maturity.L3',
  L4: 'risk.maturity.L4',
  L5: 'risk.maturity.L5',
} as const satisfies Record<Maturity, MessageKey>

export const lightKeys = {
  blue: 'risk.light.blue',
  green: 'risk.light.green',
  yellow: 'risk.light.yellow',
  red: 'risk.light.red',
  grey: 'risk.light.grey',
} as const satisfies Record<TrafficLight, MessageKey>

export const coverageKeys = {
  covered: 'risk.coverage.covered',
  partial: 'risk.coverage.partial',
  open: 'risk.coverage.open',
  excluded: 'risk.coverage.excluded',
  'not-addressed': 'risk.coverage.notAddressed',
} as const satisfies Record<Coverage, MessageKey>

export const topicKeys = {
  mobile: 'risk.topic.mobile',
  people: 'risk.topic.people',
  suppliers: 'risk.topic.suppliers',
  media: 'risk.topic.media',
  cryptography: 'risk.topic.cryptography',
  physical: 'risk.topic.physical',
  development: 'risk.topic.development',
  networks: 'risk.topic.networks',
} as const satisfies Record<ControlTopic, MessageKey>
