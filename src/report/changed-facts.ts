import type { ThreatRow } from '../engine/threat.ts'
import { dataClassProperty } from '../engine/vocabulary-index.ts'
import { t } from '../messages/messages.ts'
import type { PropertyValue } from '../model/record.ts'
import type { ReportContext } from './section.ts'

/** What is different now from the facts on which a decision stood, one sentence each. */
export function changedFacts(row: ThreatRow, context: Pick<ReportContext, 'names'>): readonly string[] {
  const { decision, finding } = row
  if (decision === null || finding === null || decision.facts.length === 0) return []
  const now = new Map(finding.facts.map(({ ref, value }) => [ref, value]))
  return decision.facts.flatMap(({ ref, value }) => {
    const present = now.get(ref)
    if (present === undefined || JSON.stringify(present) === JSON.stringify(value)) return []
    return [
      t('report.factChanged', {
        fact: factName(ref, context),
        was: factValue(ref, value, context),
        now: factValue(ref, present, context),
      }),
    ]
  })
}

/** A fact in words, such as "Vitals: Encrypted". */
export function factName(ref: string, { names }: Pick<ReportContext, 'names'>): string {
  const [subject, property] = partsOf(ref)
  const label =
    property === 'crosses'
      ? t('report.crosses')
      : property === 'stencil'
        ? t('report.type')
        : names.property(property)
  return `${names.subject(subject)}: ${label}`
}

export function factValue(
  ref: string,
  value: PropertyValue | readonly string[],
  { names }: Pick<ReportContext, 'names'>,
): string {
  const [, property] = partsOf(ref)
  if (property === 'stencil') return names.stencil(String(value))
  if (property === 'crosses' && typeof value === 'object') {
    return value.length === 0 ? '–' : value.map(names.subject).join(', ')
  }
  if (typeof value === 'object' && value.length === 0) return t('report.unknown')
  return names.value(property === 'crosses' ? dataClassProperty : property, value)
}

/** The id of what a fact is about. */
export function subjectOf(ref: string): string {
  return partsOf(ref)[0]
}

/** Subject id and property of `flow:a1.encrypted`. */
function partsOf(ref: string): readonly [subject: string, property: string] {
  const dot = ref.lastIndexOf('.')
  return dot < 0 ? [ref, ''] : [ref.slice(0, dot), ref.slice(dot + 1)]
}
