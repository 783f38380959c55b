import type { ControlTopic } from './control-tree.ts'

/**
 * Types that show that a model has what a topic is about: whoever says that its controls do not apply contradicts
 * the picture. Descendants of these types count as well.
 */
export const topicStencils: { readonly [topic in ControlTopic]: readonly string[] } = {
  mobile: ['mobile.app', 'mobile.storage', 'client.mobile', 'device'],
  people: ['human.clinician', 'human.caregiver', 'human.admin', 'human.developer', 'human.support'],
  suppliers: [
    'ext.saas',
    'ext.thirdParty',
    'ext.vendor',
    'cloud.service',
    'boundary.thirdparty',
    'boundary.cloud',
  ],
  media: ['data.backup', 'store.backup', 'mobile.storage', 'wearable.buffer', 'flow.usb'],
  cryptography: ['pki.ca', 'hw.secureElement', 'data.secrets', 'flow.https', 'flow.ssh'],
  physical: ['device', 'boundary.hospital', 'boundary.clinic', 'boundary.home'],
  development: ['app', 'mobile.app', 'client', 'web.portal', 'ci'],
  networks: [
    'edge',
    'net.filter',
    'net.operator',
    'flow.http',
    'flow.https',
    'flow.ble',
    'flow.mqtt',
    'interop',
  ],
}
