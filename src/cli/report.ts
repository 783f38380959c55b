import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Pack } from '../engine/pack.ts'
import { packs as catalogue } from '../knowledge/catalog.ts'
import { type Language, language } from '../messages/language.ts'
import { setLanguage } from '../messages/load-messages.ts'
import { t } from '../messages/messages.ts'
import type { Document } from '../model/document.ts'
import { buildComparison, type ComparedStates } from '../report/build-comparison.ts'
import { buildReport } from '../report/build-report.ts'
import type { ReportDocument } from '../report/document.ts'
import { makeReportInput } from '../report/make-report-input.ts'
import { renderPdf } from '../report/renderers/pdf/render-pdf.ts'
import { isPacked, type PlainFormat, renderFile, renderFolder } from '../report/renderers/render-files.ts'
import { loadFonts } from './load-fonts.ts'
import { loadModel } from './load-model.ts'
import { reasonOf } from './reason-of.ts'
import { sectionsOf, snapshotOf } from './report-choice.ts'
import type { ReportCommand } from './report-command.ts'
import { UsageError } from './usage-error.ts'

/** Writes the report of a model; what could not be printed as meant is told on standard error. */
export async function runReport(command: ReportCommand): Promise<void> {
  const { document, packs: own } = await loadModel(command.model)
  const report = await reportOf(command, document, [...catalogue, ...own])
  if (command.format === 'pdf') await writePdfReport(report, command)
  else await writePlainReport(report, command.format, command)
}

/** The report speaks its own language; what is told on the way stays in that of the program. */
async function reportOf(
  command: ReportCommand,
  document: Document,
  available: readonly Pack[],
): Promise<ReportDocument> {
  const { paper, author, generatedAt } = command
  const sections = sectionsOf(document, command)
  const states = comparedBy(command, document)
  const report = await inLanguage(command.language, () => {
    const input = makeReportInput(document, available, { paper, author, generatedAt, sections })
    return states === null ? buildReport(input) : buildComparison(input, states)
  })
  if (report === null) throw new UsageError(t('report.notCompared'))
  return report
}

function comparedBy({ changes }: ReportCommand, document: Document): ComparedStates | null {
  if (changes === null) return null
  const { since, until } = changes
  return {
    before: snapshotOf(document, since).id,
    after: until === null ? null : snapshotOf(document, until).id,
  }
}

async function inLanguage<T>(tag: Language, work: () => T | Promise<T>): Promise<T> {
  const before = language()
  await setLanguage(tag, ['report', 'terms', 'canvas'])
  try {
    return await work()
  } finally {
    await setLanguage(before)
  }
}

async function writePdfReport(report: ReportDocument, { out, language: tag }: ReportCommand): Promise<void> {
  const fonts = await loadFonts(report)
  const pdf = await inLanguage(tag, () =>
    renderPdf(report, fonts, { pageLabel: (page, of) => t('report.pageLabel', { page, of }) }),
  )
  await write(out, pdf.bytes)
  if (pdf.missingGlyphs.length > 0) {
    const characters = pdf.missingGlyphs.map(({ character }) => character).join(' ')
    process.stderr.write(`${t('cli.missingGlyphs', { characters })}\n`)
  }
  const { fingerprint } = report.properties
  process.stderr.write(`${t('cli.written', { file: out, pages: pdf.pageCount, fingerprint })}\n`)
}

/** One file, an archive where its name ends in `.zip`, or a folder of files. */
async function writePlainReport(
  report: ReportDocument,
  format: PlainFormat,
  { out, language: tag }: ReportCommand,
): Promise<void> {
  let count = 1
  if (isPacked(format) && !/\.zip$/i.test(out)) {
    const files = await inLanguage(tag, () => renderFolder(report, format))
    count = files.length
    // One after the other: what fails first is what is told.
    for (const { path, text } of files) await write(join(out, path), text, true)
  } else await write(out, await inLanguage(tag, () => renderFile(report, format)))
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
