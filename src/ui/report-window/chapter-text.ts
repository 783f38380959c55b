import type { ChapterChoice } from '../../app/report/report-choices.ts'
import { t } from '../../messages/messages.ts'

/** What a chapter holds, in a line. @param section null for a free text of the model */
export function chapterText(section: ChapterChoice['section']): string {
  return section === null ? t('report.window.text') : t(keys[section])
}

const keys = {
  summary: 'report.window.chapter.summary',
  scope: 'report.window.chapter.scope',
  method: 'report.window.chapter.method',
  architecture: 'report.window.chapter.architecture',
  elements: 'report.window.chapter.elements',
  assets: 'report.window.chapter.assets',
  coverage: 'report.window.chapter.coverage',
  register: 'report.window.chapter.register',
  details: 'report.window.chapter.details',
  rip: 'report.window.chapter.rip',
  threatEvents: 'report.window.chapter.threatEvents',
  mitigations: 'report.window.chapter.mitigations',
  controls: 'report.window.chapter.controls',
  traceability: 'report.window.chapter.traceability',
  residual: 'report.window.chapter.residual',
  compliance: 'report.window.chapter.compliance',
  limits: 'report.window.chapter.limits',
  revisions: 'report.window.chapter.revisions',
  approvals: 'report.window.chapter.approvals',
} as const satisfies { readonly [S in Exclude<ChapterChoice['section'], null>]: string }
