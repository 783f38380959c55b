import { t } from '../../../messages/messages.ts'
import { formatPercent } from '../parts/format.ts'

/** Five steps in place of free percents, so that nobody has to feign precision. */
const steps = [1, 0.75, 0.5, 0.25, 0.1] as const

/** What a degree of dependency is chosen from; one that is none of the steps, from a file, is kept. */
export function degreeOptions(degree: number): readonly { readonly value: string; readonly label: string }[] {
  const values = steps.some((step) => step === degree) ? [...steps] : [...steps, degree].sort((a, b) => b - a)
  return values.map((value) => ({ value: String(value), label: degreeText(value) }))
}

function degreeText(degree: number): string {
  if (degree === 1) return t('risk.degree.wholly')
  if (degree === 0.75) return t('risk.degree.mostly')
  if (degree === 0.5) return t('risk.degree.half')
  if (degree === 0.25) return t('risk.degree.partly')
  if (degree === 0.1) return t('risk.degree.slightly')
  return formatPercent(degree)
}
