import { describe, expect, it } from 'vitest'
import { referenceLink } from './reference-links.ts'

describe('referenceLink', () => {
  it('points at the entry of a catalogue, by https', () => {
    expect(referenceLink('CWE-306')).toEqual({
      id: 'CWE-306',
      catalogue: 'Common Weakness Enumeration',
      href: 'https://cwe.mitre.org/data/definitions/306.html',
      host: 'cwe.mitre.org',
    })
    expect(referenceLink('EMB3D:TID-406')).toMatchObject({
      id: 'TID-406',
      catalogue: 'MITRE EMB3D 2026-02-26',
      host: 'emb3d.mitre.org',
    })
    expect(referenceLink('MASVS-AUTH-2').href).toBe('https://mas.owasp.org/MASVS/controls/MASVS-AUTH-2/')
  })

  it('gives no page for a catalogue that is not known', () => {
    expect(referenceLink('ACME:7')).toEqual({ id: '7', catalogue: '', href: null, host: '' })
    expect(referenceLink('constructor').href).toBeNull()
  })

  it('never lets an id of a foreign pack leave the host of its catalogue', () => {
    expect(referenceLink('EMB3D:../@evil.example/').href).toBe(
      'https://emb3d.mitre.org/threats/..%2F%40evil.example%2F.html',
    )
  })
})
