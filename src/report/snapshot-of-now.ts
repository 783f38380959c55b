import { newRecord } from '../model/new-record.ts'
import type { Snapshot } from '../model/tables.ts'
import type { Assessment } from '../risk/assessment.ts'
import { ofPhases } from '../risk/asset-threat-risk.ts'
import { ripOf } from '../risk/rip.ts'
import { snapshotContent } from '../risk/snapshots.ts'
import type { ReportContext } from './section.ts'

/** The model as this report shows it, to be compared with a snapshot. It is not part of the model. */
export function snapshotOfNow(context: ReportContext): Snapshot {
  const { document, vocabulary, vocabularies, date, risks, events, assets, controls } = context
  const assessment: Assessment = {
    threats: risks,
    rip: ofPhases((phase) => ripOf(document, vocabulary, { phase })),
    events,
    assets,
    controls,
    lossEvents: [],
  }
  return newRecord('snapshot', {
    id: 'snapshot:now',
    title: '',
    at: date,
    ...snapshotContent(document, vocabularies, assessment, null, ''),
  })
}
