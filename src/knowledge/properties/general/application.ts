import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Application', [
  tri(
    'tenantsSeparated',
    'Tenants separated',
    'Yes: each query and key carries the tenant, and a missing one is an error rather than “all”.',
  ),
  tri(
    'queriesParameterised',
    'Queries parameterised',
    'Yes: values reach databases and search engines as parameters, never as part of the query’s text.',
  ),
  tri(
    'outboundRestricted',
    'Outbound calls restricted',
    'Yes: it reaches only listed destinations, and addresses given by users cannot lead inside.',
  ),
  tri(
    'secretsManaged',
    'Secrets managed',
    'Yes: keys and passwords come from a secrets manager at run time and are in no code, image or setting.',
  ),
  tri(
    'errorsHidden',
    'Errors hidden from callers',
    'Yes: callers see a number; stack traces, queries and versions stay in the log.',
  ),
  tri(
    'degradesGracefully',
    'Survives failing partners',
    'Yes: calls have time limits, and what depends on a failing service is switched off rather than all.',
  ),
  tri(
    'poisonMessagesParked',
    'Bad messages set aside',
    'Yes: a message that fails several times goes to a dead-letter queue that somebody looks at.',
  ),
  tri(
    'promptsSeparated',
    'Prompts separate instructions from content',
    'Yes: foreign text is marked as data, and the model can start no action that its user may not.',
  ),
  tri(
    'modelOutputChecked',
    'Answers checked before use',
    'Yes: answers are validated or encoded like input of a stranger before anything shows or runs them.',
  ),
])
