import type { SampleSource } from '../sample-builder.ts'

export const info: SampleSource['info'] = {
  title: 'Serverless API',
  version: '0.3',
  packs: ['core', 'general'],
  description:
    'An app for technicians who repair elevators. Its requests go through a managed gateway to functions, which keep tasks in a table, photos in a bucket and tell customers by SMS. Operators report faults by webhook. A pipeline delivers functions and infrastructure.',
  intendedUse: 'Planning and reporting of repairs by the company’s own technicians.',
  scope:
    'The app, everything in the cloud account, and the way of code into it. The provider’s own platform and the phones’ management are out of scope.',
  assumptions: [
    'The provider separates customers and keeps its platform patched.',
    'Phones are encrypted, locked, and can be wiped by the company.',
    'A person in a stuck elevator also has the emergency call, which is not part of this system.',
  ],
  externalDependencies: [
    'Cloud provider with gateway, functions, stores and sign-in',
    'Code hosting with its build machines',
    'SMS service',
  ],
}
