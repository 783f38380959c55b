import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { namesOf } from '../engine/names-of.ts'
import type { ThreatRow } from '../engine/threat.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { packs as catalogue } from '../knowledge/catalog.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { describeWhy, type WhyNames } from '../messages/describe-why.ts'
import { t } from '../messages/messages.ts'
import { dreadFor } from '../risk/risk-policy.ts'
import { type Cell, toCsv } from '../tables/csv.ts'
import type { CommandLine, OutputFormat } from './command-line.ts'
import { type LoadedModel, loadModel } from './load-model.ts'
import { rowsApart } from './rows-apart.ts'
import { textTable } from './text-table.ts'
import { tmtFieldsOf } from './tmt-fields.ts'

/** Lists the threats of a model on standard output; rules that failed are named on standard error too. */
export async function runAnalyze(command: Extract<CommandLine, { name: 'analyze' }>): Promise<void> {
  const { found, rows, ruleErrors } = analyze(await loadModel(command.model), command.apart)
  process.stdout.write(written(found, ruleErrors, command.format, rows))
  for (const { packId, ruleId, message } of ruleErrors) {
    process.stderr.write(`${t('cli.ruleFailed', { rule: `${packId}/${ruleId}`, problem: message })}\n`)
  }
}

/**
 * The threats of a model, as lines of the threat list and as build pipelines read them, sorted by id.
 * @param apart one for each flow, also where a rule merges both directions of a pair
 */
export function analyze({ document, packs: own }: LoadedModel, apart: boolean) {
  const { packs, missing } = packsOf([...catalogue, ...own], document)
  const evaluation = evaluate(document, packs)
  const rows = apart
    ? rowsApart(document, packs)
    : joinThreats(document, evaluation.findings, dreadFor(document))
  const names = namesOf(document, createVocabularyIndex(packs))
  const tmt = tmtFieldsOf(document, packs)
  const found = rows
    .map((row) => ({ ...toOutput(row, names), ...tmt(row) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return { found, rows, ruleErrors: [...missing, ...evaluation.ruleErrors] }
}

type Output = ReturnType<typeof analyze>['found'][number]

/** One threat as build pipelines read it; the fields are part of the interface of the command line. */
function toOutput(row: ThreatRow, names: WhyNames) {
  const { factors, sum, basis } = row.dread
  return {
    id: row.id,
    shortId: row.shortId,
    packId: row.packId,
    ruleId: row.ruleId,
    title: row.title,
    category: row.group,
    stride: row.stride,
    subjects: row.subjects,
    level: row.dread.level,
    dread: basis === 'none' ? null : { ...factors, sum, level: row.dread.level, basis },
    assumed: row.assumed,
    why: (row.finding?.why ?? []).map((why) => describeWhy(why, names)),
    status: row.status,
  }
}

function written(
  found: readonly Output[],
  ruleErrors: readonly unknown[],
  format: OutputFormat,
  rows: readonly ThreatRow[],
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ findings: found, ruleErrors }, null, 2)}\n`
    case 'csv':
      return toCsv(csvHeader, found.map(csvRow))
    case 'table': {
      const byLevel = rows.map((row) => [
        row.shortId,
        row.dread.level ?? t('cli.notRated'),
        row.stride.join(''),
        row.status,
        row.title,
      ])
      const header = [
        t('cli.columnId'),
        t('cli.columnLevel'),
        t('cli.columnStride'),
        t('cli.columnStatus'),
        t('cli.columnTitle'),
      ]
      const assumed = rows.filter((row) => row.assumed).length
      return `${textTable(header, byLevel)}\n${t('cli.total', { n: rows.length, assumed })}\n`
    }
  }
}

const csvHeader = [
  t('cli.columnId'),
  t('cli.columnRule'),
  t('cli.columnTitle'),
  t('cli.columnStride'),
  t('cli.columnSubjects'),
  t('cli.columnLevel'),
  t('cli.columnSum'),
  t('cli.columnBasis'),
  t('cli.columnAssumed'),
  t('cli.columnStatus'),
  t('cli.columnWhy'),
]

function csvRow(output: Output): readonly Cell[] {
  return [
    output.shortId,
    output.ruleId,
    output.title,
    output.stride.join(''),
    output.subjects.join(' '),
    output.level,
    output.dread?.sum ?? null,
    output.dread?.basis ?? null,
    output.assumed,
    output.status,
    output.why.join(' '),
  ]
}
