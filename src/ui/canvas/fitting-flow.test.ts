import { describe, expect, it } from 'vitest'
import { createVocabularyIndex } from '../../engine/vocabulary-index.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { fittingFlow } from './fitting-flow.ts'

const vocabulary = createVocabularyIndex(vocabularies)

describe('the type of a new flow', () => {
  it.each([
    ['human.patient', 'mobile.app', 'flow.ui'],
    ['wearable.sensor', 'wearable.controller', 'flow.sensorBus'],
    ['wearable.controller', 'mobile.app', 'flow.ble'],
    ['mobile.app', 'therapy.device', 'flow.ble'],
    ['home.gateway', 'cloud.service', 'flow.https'],
    ['mobile.app', 'cloud.service', 'flow.https'],
    ['mobile.storage', 'mobile.app', 'flow.internal'],
    ['wearable.controller', 'wearable.buffer', 'flow.internal'],
    ['cloud.service', 'store.ehr', 'flow.query'],
    ['interop.hl7v2', 'store.ehr', 'flow.hl7v2'],
    ['app.api', 'data.sql', 'flow.sql'],
    ['mobile.app', 'hw.secureElement', 'flow.apdu'],
  ])('follows from its ends: %s to %s is %s', (source, target, flow) => {
    expect(fittingFlow(vocabulary, source, target)).toBe(flow)
  })

  it('is left open where the ends do not make it clear', () => {
    expect(fittingFlow(vocabulary, 'process', 'store')).toBeNull()
    expect(fittingFlow(vocabulary, 'human.patient', 'human.clinician')).toBeNull()
    expect(fittingFlow(vocabulary, 'no such stencil', 'mobile.app')).toBeNull()
  })

  it('is only proposed when the packs have it', () => {
    const core = createVocabularyIndex(vocabularies.filter(({ id }) => id === 'core'))
    expect(fittingFlow(core, 'wearable.sensor', 'wearable.controller')).toBeNull()
  })
})
