import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import { packs as catalogue } from '../knowledge/catalog.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { t } from '../messages/messages.ts'
import { buildReport } from '../report/build-report.ts'
import type { ReportDocument } from '../report/document.ts'
import { renderPdf } from '../report/renderers/pdf/render-pdf.ts'
import { isPacked, type PlainFormat, renderFile, renderFolder } from '../report/renderers/render-files.ts'
import { dreadFor } from '../risk/risk-policy.ts'
import type { CommandLine } from './command-line.ts'
import { loadFonts } from './load-fonts.ts'
import { loadModel } from './load-model.ts'
import { reasonOf } from './reason-of.ts'
import { UsageError } from './usage-error.ts'

/** Writes the report of a model; what could not be printed as meant is told on standard error. */
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
  if (command.format === 'pdf') await writePdfReport(report, command.out)
  else await writePlainReport(report, command.format, command.out)
}

async function writePdfReport(report: ReportDocument, out: string): Promise<void> {
  const pdf = await renderPdf(report, await loadFonts(report), {
    pageLabel: (page, of) => t('report.pageLabel', { page, of }),
  })
  await write(out, pdf.bytes)
  if (pdf.missingGlyphs.length > 0) {
    const characters = pdf.missingGlyphs.map(({ character }) => character).join(' ')
    process.stderr.write(`${t('cli.missingGlyphs', { characters })}\n`)
  }
  const { fingerprint } = report.properties
  process.stderr.write(`${t('cli.written', { file: out, pages: pdf.pageCount, fingerprint })}\n`)
}

/** One file, an archive where its name ends in `.zip`, or a folder of files. */
async function writePlainReport(report: ReportDocument, format: PlainFormat, out: string): Promise<void> {
  let count = 1
  if (isPacked(format) && !/\.zip$/i.test(out)) {
    const files = renderFolder(report, format)
    count = files.length
    // One after the other: what fails first is what is told.
    for (const { path, text } of files) await write(join(out, path), text, true)
  } else await write(out, renderFile(report, format))
  const { fingerprint } = report.properties
  process.stderr.write(`${t('cli.writtenFiles', { file: out, n: count, fingerprint })}\n`)
}

async function write(file: string, content: Uint8Array | string, makesFolder = false): Promise<void> {
  try {
    if (makesFolder) await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  } catch (error) {
    throw new UsageError(t('cli.notWritten', { file, reason: reasonOf(error) }))
  }
}
