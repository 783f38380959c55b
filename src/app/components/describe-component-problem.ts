import { t } from '../../messages/messages.ts'
import type { ComponentProblem } from '../../model/component.ts'

/** Why something is no component, as a sentence for people. */
export function describeComponentProblem(problem: ComponentProblem): string {
  switch (problem.code) {
    case 'too-large':
      return t('components.tooLarge')
    case 'not-json':
      return t('components.notJson')
    case 'newer':
      return t('components.newer')
    case 'not-a-component':
      return t('components.notAComponent')
  }
}
