import { evaluate } from '../../engine/evaluate.ts'
import { joinThreats } from '../../engine/join-threats.ts'
import { packs } from '../../knowledge/catalog.ts'
import { dread } from '../../methods/dread/dread.ts'
import { mhealth } from '../../model/samples/mhealth/mhealth.ts'
import { buildReport } from '../build-report.ts'
import type { ReportDocument } from '../document.ts'

/** The report of the mobile health sample with all its chapters. */
export function sampleReport(): ReportDocument {
  const { findings, ruleErrors } = evaluate(mhealth, packs)
  return buildReport({
    document: mhealth,
    rows: joinThreats(mhealth, findings, dread),
    ruleErrors,
    vocabularies: packs,
    dread,
    options: { paper: 'a4', author: 'K. Weber', generatedAt: null, sections: null },
  })
}
