import { evaluate } from '../../engine/evaluate.ts'
import { joinThreats } from '../../engine/join-threats.ts'
import { packs } from '../../knowledge/catalog.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { dread } from '../../methods/dread/dread.ts'
import { buildReport } from '../../report/build-report.ts'
import type { ReportDocument } from '../../report/document.ts'
import { renderPdf } from '../../report/renderers/pdf/render-pdf.ts'
import { loadFonts } from '../load-fonts.ts'
import { autotableReport } from './autotable-report.ts'
import { generateModel } from './generate-model.ts'
import { cpuMs } from './measure.ts'

/**
 * Pages per CPU-second of the PDF, tagged, at three sizes, beside the same content through jspdf-autotable, which
 * tags nothing, embeds a whole font and knows no page numbers in its contents. Autotable is not tried at the largest.
 * Both take turns three times, and the least of each counts: code that is still being compiled, and other programs, are
 * not what is compared.
 */
export async function reportFigures(
  print: (name: string, value: number, unit: string) => void,
): Promise<void> {
  // Code that is compiled once is not counted.
  await measured(() => ours(reportOf(20)))
  for (const threats of [100, 1_000, 10_000]) {
    const report = reportOf(threats)
    const compared = threats <= 1_000
    let own = await measured(() => ours(report))
    let other = Number.POSITIVE_INFINITY
    const fonts = await loadFonts(report)
    let otherPages = 0
    for (let turn = 0; compared && turn < 3; turn++) {
      const theirs = await measured(async () => autotableReport(report, fonts))
      other = Math.min(other, theirs.seconds)
      otherPages = theirs.result
      const again = await measured(() => ours(report))
      if (turn === 0 || again.seconds < own.seconds) own = again
    }
    const name = `report of ${threats.toLocaleString('en')} threats`
    print(name, own.result.pageCount, 'pages')
    print(`${name}: size`, own.result.bytes.length / 1e6, 'MB')
    print(`${name}: pages per CPU-second, tagged`, own.result.pageCount / own.seconds, '')
    if (!compared) continue
    print(`${name}: by autotable, untagged`, otherPages / other, 'pages per CPU-second')
    print(`${name}: CPU time of autotable beside ours`, other / own.seconds, 'times')
  }
}

async function ours(report: ReportDocument) {
  return renderPdf(report, await loadFonts(report), { pageLabel: (page, of) => `${page} / ${of}` })
}

async function measured<T>(run: () => Promise<T>): Promise<{ readonly result: T; readonly seconds: number }> {
  const start = cpuMs()
  const result = await run()
  return { result, seconds: (cpuMs() - start) / 1_000 }
}

/** Register and sheets of so many threats of a generated model. */
function reportOf(threats: number): ReportDocument {
  const elements = Math.max(20, Math.round(threats / 6))
  const document = generateModel(elements, Math.round(elements * 1.5))
  const { findings, ruleErrors } = evaluate(document, packs)
  return buildReport({
    document,
    rows: joinThreats(document, findings, dread).slice(0, threats),
    ruleErrors,
    vocabularies,
    dread,
    options: { paper: 'a4', author: '', generatedAt: null, sections: null },
  })
}
