import { type Language, languages } from '../messages/language.ts'
import { t } from '../messages/messages.ts'
import type { Paper } from '../report/document.ts'
import { isPacked } from '../report/renderers/render-files.ts'
import { type ReportFormat, reportFormats } from '../report/report-formats.ts'
import { UsageError } from './usage-error.ts'

/** Options that only `report` has, beside `--format` and `--out`. */
export const reportOptions = [
  'profile',
  'sections',
  'language',
  'paper',
  'author',
  'date',
  'since',
  'until',
] as const
export type ReportOption = (typeof reportOptions)[number]

export interface ReportCommand {
  readonly name: 'report'
  readonly model: string
  readonly format: ReportFormat
  readonly out: string
  /** Id or name of a profile; which there are depends on the model. */
  readonly profile: string
  /** Ids of chapters in place of a profile's; null for the profile's. */
  readonly sections: readonly string[] | null
  readonly language: Language
  readonly paper: Paper
  readonly author: string
  /** Instant to print as the date; null for the last change of the model. */
  readonly generatedAt: string | null
  /** Title or id of the snapshots between which the changes are reported; null reports the model. */
  readonly changes: { readonly since: string; readonly until: string | null } | null
}

type Values = { readonly [option in ReportOption | 'format' | 'out']?: string | undefined } & {
  readonly [option: string]: unknown
}

/** What `report` and its options ask for. Throws a UsageError that says what is wrong. */
export function reportCommand(model: string, values: Values): ReportCommand {
  const known: readonly string[] = [...reportOptions, 'format', 'out']
  const foreign = Object.keys(values).find(
    (option) => values[option] !== undefined && !known.includes(option),
  )
  if (foreign !== undefined) {
    throw new UsageError(t('cli.notItsOption', { command: 'report', option: `--${foreign}` }))
  }
  const { out, profile, sections, since, until } = values
  if (out === undefined || out === '') throw new UsageError(t('cli.noOut'))
  if (profile !== undefined && sections !== undefined) throw new UsageError(t('cli.profileOrSections'))
  if (until !== undefined && since === undefined) throw new UsageError(t('cli.untilWithoutSince'))
  if (since !== undefined && (profile ?? sections) !== undefined) {
    throw new UsageError(t('cli.changesHaveNoChapters'))
  }
  return {
    name: 'report',
    model,
    format: formatOf(values.format, out),
    out,
    profile: profile ?? 'full',
    sections:
      sections === undefined
        ? null
        : sections
            .split(',')
            .map((id) => id.trim())
            .filter((id) => id !== ''),
    language: oneOf(Object.keys(languages) as Language[], values.language ?? 'en', '--language'),
    paper: oneOf(['a4', 'letter'], values.paper ?? 'a4', '--paper'),
    author: values.author ?? '',
    generatedAt: instantOf(values.date),
    changes: since === undefined ? null : { since, until: until ?? null },
  }
}

/** A table of data is a file each and a diagram too: what looks like one file cannot take them. */
function formatOf(asked: string | undefined, out: string): ReportFormat {
  const ending = /\.(html|csv|xlsx)$/i.exec(out)?.[1]?.toLowerCase()
  const name = asked ?? ending ?? 'pdf'
  const format = reportFormats.find((known) => known === name)
  if (format === undefined) throw new UsageError(t('cli.unknownReportFormat', { format: name }))
  const isOneFile = /\.(pdf|html?|md|csv|xlsx)$/i.test(out)
  if (isPacked(format) && isOneFile) throw new UsageError(t('cli.severalFiles', { format, file: out }))
  return format
}

function oneOf<V extends string>(known: readonly V[], value: string, option: string): V {
  const found = known.find((each) => each === value)
  if (found === undefined)
    throw new UsageError(t('cli.unknownValue', { option, value, known: known.join(', ') }))
  return found
}

/** `model`, or a day: its beginning in UTC, as the window has it. */
function instantOf(date: string | undefined): string | null {
  if (date === undefined || date === 'model') return null
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00.000Z`) : null
  if (at === null || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(date)) {
    throw new UsageError(t('cli.noDate', { date }))
  }
  return at.toISOString()
}
