import { documentOf } from '../../model/document-of.ts'
import { newRecord } from '../../model/new-record.ts'

/** A small model for command tests: a pump sends doses to a gateway, inside a ward. */
export const pump = newRecord('element', { id: 'element:pump', name: 'Pump', stencil: 'core.process' })
export const gateway = newRecord('element', { id: 'element:gw', name: 'Gateway', stencil: 'core.process' })
export const dose = newRecord('flow', {
  id: 'flow:dose',
  name: 'Dose',
  stencil: 'core.flow',
  source: pump.id,
  target: gateway.id,
})
export const ward = newRecord('boundary', { id: 'boundary:ward', name: 'Ward', stencil: 'core.boundary' })
export const pumpDrawn = newRecord('placement', {
  id: 'placement:pump',
  diagram: 'diagram:main',
  subject: pump.id,
  x: 10,
  y: 20,
  w: 140,
  h: 60,
})
export const gatewayDrawn = newRecord('placement', {
  ...pumpDrawn,
  id: 'placement:gw',
  subject: gateway.id,
  x: 300,
})
export const history = newRecord('asset', {
  id: 'asset:history',
  name: 'Dose history',
  carriers: [pump.id, dose.id],
})
export const tls = newRecord('mitigation', { id: 'mitigation:tls', title: 'TLS', library: 'health/M01' })
export const wardModel = documentOf([pump, gateway, dose, ward, pumpDrawn, gatewayDrawn, history, tls])

/** What the editor passes about a threat that a rule found. */
export const listening = {
  finding: 'health/MH-A01@flow:dose',
  title: 'Listening to Dose',
  subjectNames: ['Dose'],
  facts: [{ ref: 'flow:dose.encrypted', value: 'unknown' }],
}
