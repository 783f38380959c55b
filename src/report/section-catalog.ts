import type { SectionId } from './report-input.ts'
import type { Section } from './section.ts'
import { approvals } from './sections/approvals.ts'
import { architecture } from './sections/architecture.ts'
import { assets } from './sections/assets.ts'
import { compliance } from './sections/compliance.ts'
import { controls } from './sections/controls.ts'
import { coverage } from './sections/coverage.ts'
import { details } from './sections/details.ts'
import { elements } from './sections/elements.ts'
import { limits } from './sections/limits.ts'
import { method } from './sections/method.ts'
import { mitigations } from './sections/mitigations.ts'
import { register } from './sections/register.ts'
import { residual } from './sections/residual.ts'
import { revisions } from './sections/revisions.ts'
import { rip } from './sections/rip.ts'
import { scope } from './sections/scope.ts'
import { summary } from './sections/summary.ts'
import { threatEvents } from './sections/threat-events.ts'
import { traceability } from './sections/traceability.ts'

/** Every chapter by its id. */
export const sections: { readonly [I in SectionId]: Section } = {
  summary,
  scope,
  method,
  architecture,
  elements,
  assets,
  coverage,
  register,
  details,
  rip,
  threatEvents,
  mitigations,
  controls,
  traceability,
  residual,
  compliance,
  limits,
  revisions,
  approvals,
}

/** Titles of all chapters, for a choice of them. */
export function sectionTitle(id: SectionId): string {
  return sections[id].title()
}
