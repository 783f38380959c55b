import { writeFile } from 'node:fs/promises'
import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { packs as catalogue } from '../knowledge/catalog.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { t } from '../messages/messages.ts'
import { buildReport } from '../report/build-report.ts'
import { renderPdf, textOf } from '../report/renderers/pdf/render-pdf.ts'
import { dreadFor } from '../risk/risk-policy.ts'
import type { CommandLine } from './command-line.ts'
import { loadFonts } from './load-fonts.ts'
import { loadModel } from './load-model.ts'
import { reasonOf } from './reason-of.ts'
import { UsageError } from './usage-error.ts'

/** Writes the report of a model as a PDF; what could not be printed as meant is told on standard error. */
export async function runReport(command: Extract<CommandLine, { name: 'report' }>): Promise<void> {
  const { document, packs: own } = await loadModel(command.model)
  const { packs, missing } = packsOf([...catalogue, ...own], document)
  const evaluation = evaluate(document, packs)
  const ruleErrors = [...missing, ...evaluation.ruleErrors]
  const report = buildReport({
    document,
    rows: joinThreats(document, evaluation.findings, dreadFor(document)),
    ruleErrors,
    vocabularies: packs,
    dread: dreadFor(document),
    options: { paper: 'a4', author: '', generatedAt: null, sections: null },
  })
  const pdf = await renderPdf(report, await loadFonts(textOf(report)), {
    pageLabel: (page, of) => t('report.pageLabel', { page, of }),
  })
  try {
    await writeFile(command.out, pdf.bytes)
  } catch (error) {
    throw new UsageError(t('cli.notWritten', { file: command.out, reason: reasonOf(error) }))
  }
  if (pdf.missingGlyphs.length > 0) {
    const characters = pdf.missingGlyphs.map(({ character }) => character).join(' ')
    process.stderr.write(`${t('cli.missingGlyphs', { characters })}\n`)
  }
  const { fingerprint } = report.properties
  process.stderr.write(`${t('cli.written', { file: command.out, pages: pdf.pageCount, fingerprint })}\n`)
}
