import { t } from './messages.ts'

/**
 * The title of a rule where it stands for many threats: words for any element in place of names, such as
 * "Eavesdropping on a flow".
 * @param title with `{el}`, `{flow}`, `{source}`, `{target}` or `{model}` where names go
 */
export function ruleTitle(title: string): string {
  const worded = title.replaceAll(placeholder, (_, subject: keyof typeof words) => words[subject]())
  return worded.charAt(0).toUpperCase() + worded.slice(1)
}

const placeholder = /\{(el|flow|source|target|model)(?:\.name)?\}/g

const words = {
  el: () => t('why.any.element'),
  flow: () => t('why.any.flow'),
  source: () => t('why.any.source'),
  target: () => t('why.any.target'),
  model: () => t('why.any.model'),
} as const
