import { packs } from '../../knowledge/catalog.ts'
import type { Document } from '../../model/document.ts'
import { mhealthReviewed } from '../../model/samples/mhealth-reviewed/mhealth-reviewed.ts'
import { buildReport } from '../build-report.ts'
import type { Block, ReportDocument, Row, TableBlock } from '../document.ts'
import { makeReportInput } from '../make-report-input.ts'
import { flattenBlocks } from '../renderers/flatten-blocks.ts'
import { plainText } from '../renderers/plain-text.ts'
import type { ReportInput } from '../report-input.ts'

export function inputOf(
  document: Document = mhealthReviewed,
  sections: readonly string[] | null = null,
): ReportInput {
  return makeReportInput(document, packs, { paper: 'a4', author: '', generatedAt: null, sections })
}

/** The report of a model with the packs that it names; of the reviewed sample without one. */
export function reportOn(document?: Document, sections: readonly string[] | null = null): ReportDocument {
  return buildReport(inputOf(document, sections))
}

/** The first table with this caption. @throws when there is none */
export function tableOf(blocks: readonly Block[], caption: string): TableBlock {
  const found = flattenBlocks(blocks).find((block) => block.kind === 'table' && block.caption === caption)
  if (found?.kind !== 'table') throw new Error(`no table "${caption}"`)
  return found
}

/** The words of each cell of the rows that are no group. */
export function cellsOf({ rows }: TableBlock): readonly (readonly string[])[] {
  return rows.filter(({ group }: Row) => group !== true).map(({ cells }) => cells.map(plainText))
}
