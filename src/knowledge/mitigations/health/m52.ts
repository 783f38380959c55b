import type { LibraryMitigation } from '../../../engine/pack.ts'

export const mitigation: LibraryMitigation = {
  id: 'M52',
  title: 'Adversarial testing and hardening',
  description: 'Test with adversarial examples, harden the model, measure robustness per release.',
  kind: 'preventive',
  lowersDread: ['reproducibility', 'exploitability'],
  ripParameters: ['AS'],
  references: {
    iso2013: ['14.2.8'],
    iso2022: ['8.29'],
    nist: ['SA-11', 'CA-8'],
    atlas: ['AML.M0003', 'AML.M0008'],
  },
}
