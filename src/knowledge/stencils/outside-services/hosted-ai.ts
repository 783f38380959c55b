import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'ext.llm',
  name: 'Hosted language model',
  base: 'external',
  parent: 'ext.saas',
  group: 'Outside services',
  description: 'A model of another company that answers prompts.',
  keywords: ['LLM', 'GPT', 'generative AI', 'chatbot', 'assistant'],
  icon: 'sparkles',
  properties: ['promptsSeparated', 'modelOutputChecked'],
  defaults: {},
}
