import { parseArgs } from 'node:util'
import { t } from '../messages/messages.ts'
import { type ControlCatalogue, controlCatalogues } from '../model/records/risk-policy.ts'
import { type ReportCommand, reportCommand, reportOptions } from './report-command.ts'
import { UsageError } from './usage-error.ts'

export type CommandLine =
  /** `about`: the command to tell about; null for all of them in short. */
  | { readonly name: 'help'; readonly about: 'report' | null }
  | {
      readonly name: 'analyze'
      readonly model: string
      readonly format: OutputFormat
      /** One threat for each flow, also where a rule merges both directions of a pair. */
      readonly apart: boolean
    }
  | ReportCommand
  | {
      readonly name: 'risk'
      readonly model: string
      readonly format: OutputFormat
      /** In place of the one that the model tracks. */
      readonly catalogue: ControlCatalogue | null
    }
  | { readonly name: 'convert'; readonly model: string; readonly out: string }
  | {
      readonly name: 'draw'
      readonly model: string
      readonly format: DrawFormat
      readonly out: string
      /** Name of the diagram; null for the first. */
      readonly diagram: string | null
    }

export type OutputFormat = 'table' | 'json' | 'csv'
export type DrawFormat = 'svg' | 'mermaid'

/** What the words after the program's name ask for. Throws a UsageError that says what is wrong. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args)
  const [name, model, ...others] = positionals
  if (values.help === true || name === 'help') {
    const about = name === 'report' || (name === 'help' && model === 'report') ? 'report' : null
    return { name: 'help', about }
  }
  if (name === undefined) throw new UsageError(`${t('cli.noCommand')}\n\n${t('cli.usage')}`)
  if (name !== 'analyze' && name !== 'report' && name !== 'risk' && name !== 'convert' && name !== 'draw') {
    throw new UsageError(`${t('cli.unknownCommand', { command: name })}\n\n${t('cli.usage')}`)
  }
  if (model === undefined || model === '') throw new UsageError(t('cli.noModel', { command: name }))
  if (name === 'convert') return convertCommand(model, others, values)
  const [extra] = others
  if (extra !== undefined) throw new UsageError(t('cli.tooMany', { extra }))
  if (name === 'draw') return drawCommand(model, values)
  if (name === 'report') return reportCommand(model, values)
  const foreign = reportOptions.find((option) => values[option] !== undefined)
  if (foreign !== undefined) {
    throw new UsageError(t('cli.notItsOption', { command: name, option: `--${foreign}` }))
  }
  // An option that does nothing would leave somebody waiting for a file that is never written.
  if (name !== 'risk' && values.catalogue !== undefined)
    throw new UsageError(t('cli.notItsOption', { command: name, option: '--catalogue' }))
  if (values.diagram !== undefined)
    throw new UsageError(t('cli.notItsOption', { command: name, option: '--diagram' }))
  if (name === 'analyze') {
    if (values.out !== undefined)
      throw new UsageError(t('cli.notItsOption', { command: name, option: '--out' }))
    return { name, model, format: formatOf(values.format ?? 'table'), apart: values['no-merge'] === true }
  }
  if (values['no-merge'] !== undefined) {
    throw new UsageError(t('cli.notItsOption', { command: name, option: '--no-merge' }))
  }
  if (values.out !== undefined)
    throw new UsageError(t('cli.notItsOption', { command: name, option: '--out' }))
  return {
    name,
    model,
    format: formatOf(values.format ?? 'table'),
    catalogue: catalogueOf(values.catalogue),
  }
}

function drawCommand(
  model: string,
  { format, out, diagram, ...others }: ReturnType<typeof parse>['values'],
): CommandLine {
  const [option] = Object.keys(others)
  if (option !== undefined) {
    throw new UsageError(t('cli.notItsOption', { command: 'draw', option: `--${option}` }))
  }
  if (format !== 'svg' && format !== 'mermaid') throw new UsageError(t('cli.noDrawFormat'))
  if (out === undefined || out === '') throw new UsageError(t('cli.noDrawOut'))
  return { name: 'draw', model, format, out, diagram: diagram ?? null }
}

function convertCommand(
  model: string,
  [out, extra]: readonly string[],
  values: { readonly [option: string]: unknown },
): CommandLine {
  const option = Object.keys(values)[0]
  if (option !== undefined) {
    throw new UsageError(t('cli.notItsOption', { command: 'convert', option: `--${option}` }))
  }
  if (out === undefined || out === '') throw new UsageError(t('cli.noConvertOut'))
  if (extra !== undefined) throw new UsageError(t('cli.tooMany', { extra }))
  return { name: 'convert', model, out }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        'no-merge': { type: 'boolean' },
        catalogue: { type: 'string' },
        diagram: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        profile: { type: 'string' },
        sections: { type: 'string' },
        language: { type: 'string' },
        paper: { type: 'string' },
        author: { type: 'string' },
        date: { type: 'string' },
        since: { type: 'string' },
        until: { type: 'string' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function formatOf(format: string): OutputFormat {
  if (format === 'table' || format === 'json' || format === 'csv') return format
  throw new UsageError(t('cli.unknownFormat', { format }))
}

function catalogueOf(id: string | undefined): ControlCatalogue | null {
  if (id === undefined) return null
  const known = controlCatalogues.find((each) => each === id)
  if (known !== undefined) return known
  throw new UsageError(t('cli.unknownCatalogue', { id, known: controlCatalogues.join(', ') }))
}
