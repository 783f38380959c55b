import { t } from '../../messages/messages.ts'
import { toCsv } from '../../tables/csv.ts'
import { downloadFile } from '../download-file.ts'
import type { OpenRisk } from './open-risk.ts'

/**
 * Hands out the statement of applicability as a table for spreadsheets.
 * @returns the name of the file; null when the figures are not to be had
 */
export async function exportApplicability(risk: OpenRisk, title: string): Promise<string | null> {
  const answer = await risk.ask({ about: 'applicability' })
  if (answer?.about !== 'applicability') return null
  const { lines, catalogue } = answer
  const header = [
    t('risk.soa.number'),
    t('risk.soa.title'),
    t('risk.soa.designation'),
    t('risk.soa.applies'),
    t('risk.soa.justification'),
    t('risk.soa.mitigations'),
    t('risk.soa.threats'),
    t('risk.soa.current'),
    t('risk.soa.target'),
    t('risk.soa.recommended'),
    t('risk.soa.coverage'),
    t('risk.soa.source'),
    t('risk.soa.doubt'),
  ]
  const rows = lines.map((line) => [
    line.number,
    line.title,
    line.designation ?? '',
    line.applies,
    line.justification,
    line.mitigations.join('; '),
    line.threats,
    line.current,
    line.target,
    line.recommended,
    line.coverage,
    line.source,
    line.doubt,
  ])
  const plain = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  const name = `${plain === '' ? 'model' : plain}-applicability-${catalogue}.csv`
  downloadFile(name, 'text/csv', new TextEncoder().encode(`\ufeff${toCsv(header, rows)}`))
  return name
}
