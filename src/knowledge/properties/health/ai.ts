import type { Property } from '../../../engine/pack.ts'
import { inGroup, oneOf, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('AI', [
  oneOf('modelSource', 'Origin of the model', 'Where the model, or the one it was built on, comes from.', {
    'in-house': 'Built in house',
    'third-party': 'From a third party',
    public: 'Public model',
  }),
  tri('modelSigned', 'Artefacts signed', 'Yes: model files are signed at release and verified when loaded.'),
  tri(
    'modelAccessControlled',
    'Model access controlled',
    'Yes: only known callers may query the model, and nobody else reads its files.',
  ),
  tri(
    'adversarialTesting',
    'Tested against adversarial input',
    'Yes: each release is tested, and hardened, with inputs made to mislead it.',
  ),
  tri(
    'inputPlausibilityCheck',
    'Input checked for plausibility',
    'Yes: implausible or contradictory readings are kept from the model or marked.',
  ),
  tri(
    'humanInLoop',
    'A clinician decides',
    'Yes: output is advice, and a clinician confirms before it takes effect.',
  ),
  tri(
    'outputIntegrity',
    'Output authenticated',
    'Yes: whoever uses a result can verify that it came from this model, unchanged.',
  ),
  tri(
    'driftMonitored',
    'Performance monitored',
    'Yes: accuracy and inputs are watched in use, and somebody acts when they drift.',
  ),
  tri('continuousLearning', 'Learns in use', 'Yes: the model changes with data gathered in operation.'),
  tri(
    'privacyPreservingTraining',
    'Privacy-preserving training',
    'Yes: training limits what can be inferred about single patients, for example by differential privacy.',
  ),
  tri(
    'generative',
    'Generative model',
    'Yes: the model produces free text, images or plans, and follows instructions.',
  ),
  tri(
    'trainingDataProvenance',
    'Provenance recorded',
    'Yes: origin, consent and changes of each batch of samples can be shown.',
  ),
  tri(
    'trainingDataValidated',
    'Validated and outlier-checked',
    'Yes: labels and distributions are checked before training, against a clean hold-out set.',
  ),
])
