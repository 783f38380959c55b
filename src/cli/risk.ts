import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { packs as catalogue } from '../knowledge/catalog.ts'
import { loadControlTree } from '../knowledge/control-tree.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { t } from '../messages/messages.ts'
import { assess } from '../risk/assess.ts'
import { catalogueOf } from '../risk/controls.ts'
import { simulateRisk } from '../risk/quantitative.ts'
import { dreadFor } from '../risk/risk-policy.ts'
import { statementOfApplicability } from '../risk/statement-of-applicability.ts'
import { toCsv } from '../tables/csv.ts'
import type { CommandLine } from './command-line.ts'
import { loadModel } from './load-model.ts'
import { riskOutput } from './risk-output.ts'
import { riskTable } from './risk-table.ts'

/**
 * Prints what all risk methods say of a model; as CSV the statement of applicability of its controls. Rules that failed
 * are named on standard error.
 */
export async function runRisk(command: Extract<CommandLine, { name: 'risk' }>): Promise<void> {
  const { document, packs: own } = await loadModel(command.model)
  const { packs, missing } = packsOf([...catalogue, ...own], document)
  const { findings, ruleErrors } = evaluate(document, packs)
  const rows = joinThreats(document, findings, dreadFor(document))
  const tree = await loadControlTree(command.catalogue ?? catalogueOf(document))
  const assessment = assess(document, packs, rows, tree)
  const losses = simulateRisk(document, assessment.lossEvents)
  switch (command.format) {
    case 'json':
      process.stdout.write(`${JSON.stringify(riskOutput(document, assessment, losses), null, 2)}\n`)
      break
    case 'table':
      process.stdout.write(riskTable(document, assessment, losses))
      break
    case 'csv': {
      const lines =
        assessment.controls === null ? [] : statementOfApplicability(document, packs, assessment.controls)
      process.stdout.write(applicabilityCsv(lines))
    }
  }
  for (const { packId, ruleId, message } of [...missing, ...ruleErrors]) {
    process.stderr.write(`${t('cli.ruleFailed', { rule: `${packId}/${ruleId}`, problem: message })}\n`)
  }
}

function applicabilityCsv(lines: ReturnType<typeof statementOfApplicability>): string {
  const header = [
    t('cli.risk.control'),
    t('cli.risk.title'),
    t('cli.risk.designation'),
    t('cli.risk.applies'),
    t('cli.risk.justification'),
    t('cli.risk.mitigations'),
    t('cli.risk.threats'),
    t('cli.risk.current'),
    t('cli.risk.target'),
    t('cli.risk.recommended'),
    t('cli.risk.coverage'),
    t('cli.risk.source'),
    t('cli.risk.doubt'),
  ]
  return toCsv(
    header,
    lines.map((line) => [
      ...[line.number, line.title, line.designation, line.applies, line.justification],
      ...[line.mitigations.join('; '), line.threats, line.current, line.target, line.recommended],
      ...[line.coverage, line.source, line.doubt],
    ]),
  )
}
