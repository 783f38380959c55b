import type { SampleSource } from '../sample-builder.ts'

export const info: SampleSource['info'] = {
  title: 'AI assistant with retrieval',
  version: '0.2',
  description:
    'An assistant that answers questions of ward physicians about a patient. It looks up passages of guidelines, reads the patient’s record by FHIR, and has a language model in the hospital write an answer with sources. It advises; it orders nothing.',
  intendedUse:
    'Looking up guidelines for a patient at hand, by physicians who know the patient and check the sources.',
  scope:
    'From the question to the answer, with the way of guidelines and model versions into the system. Training of the public model is out of scope.',
  assumptions: [
    'A physician reads the sources before acting on an answer.',
    'The model cannot call tools and has no way to the Internet.',
    'Letters in the record may hold any text, also such as was written to mislead.',
  ],
  externalDependencies: [
    'Publishers of guidelines',
    'Publisher of the open model',
    'Hospital’s sign-in and health record',
  ],
}
