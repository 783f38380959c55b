import type { Block, ReportDocument } from '../document.ts'

/** A report of these blocks; everything else is fixed. */
export function reportOf(blocks: readonly Block[], changes: Partial<ReportDocument> = {}): ReportDocument {
  return {
    title: 'Threat model report: Test',
    language: 'en',
    paper: 'a4',
    properties: {
      author: 'K. Weber',
      subject: 'Threat model of Test',
      keywords: 'threat model',
      createdAt: '2026-01-31T12:00:00.000Z',
      fingerprint: 'ab'.repeat(32),
    },
    header: { left: 'Test model', right: 'Confidential' },
    footer: 'Model abababababababab',
    blocks,
    ...changes,
  }
}

export const pageLabel = (page: number, of: number): string => `Page ${page} of ${of}`
