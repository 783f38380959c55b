import type { Editor } from '../../app/editor.ts'
import { rateResidual } from '../../commands/rate-residual.ts'
import { rateScheme } from '../../commands/rate-scheme.ts'
import { setCvss } from '../../commands/set-cvss.ts'
import { setRipLevel } from '../../commands/set-rip-level.ts'
import { setRipType } from '../../commands/set-rip-type.ts'
import { setSafety } from '../../commands/set-safety.ts'
import type { ThreatRow } from '../../engine/threat.ts'
import { t } from '../../messages/messages.ts'
import type { RipLevel, RipParameter, RipType } from '../../model/records/risk-policy.ts'
import type { Decision, ElementId, FlowId } from '../../model/tables.ts'
import { summaryOf } from '../panels/threats/threat-actions.ts'

// Each writes one undoable edit. Their fields only offer what is possible, so a refusal says "nothing to do".

/** @param residual null returns to what the mitigations propose */
export function rateWhatIsLeft(
  editor: Editor,
  row: ThreatRow,
  residual: NonNullable<Decision['residual']> | null,
): void {
  const label = t('rating.undo.residual', { id: row.shortId })
  editor.dispatch(rateResidual, { threats: [summaryOf(row)], residual }, { label })
}

/** @param safety null returns to what the rule proposes */
export function writeSafety(
  editor: Editor,
  row: ThreatRow,
  safety: NonNullable<Decision['safety']> | null,
): void {
  const label = t('rating.undo.safety', { id: row.shortId })
  editor.dispatch(setSafety, { threats: [summaryOf(row)], safety }, { label })
}

/** @param vector empty takes it away */
export function writeCvss(editor: Editor, row: ThreatRow, vector: string): void {
  const label = t('rating.undo.cvss', { id: row.shortId })
  editor.dispatch(setCvss, { threat: summaryOf(row), vector }, { label })
}

/** @param factors those to change; null for "not rated" */
export function rateByScheme(
  editor: Editor,
  row: ThreatRow,
  scheme: 'dread10' | 'owasp',
  factors: { readonly [factor: string]: number | null },
): void {
  const label = t('rating.undo.scheme', { id: row.shortId })
  editor.dispatch(rateScheme, { threats: [summaryOf(row)], scheme, factors }, { label })
}

/** @param type null lets it follow from the answers again */
export function setParameter(
  editor: Editor,
  subject: ElementId | FlowId,
  parameter: RipParameter,
  type: RipType | null,
): void {
  const label = t('rating.undo.parameter')
  editor.dispatch(setRipType, { subjects: [subject], parameter, type }, { label })
}

/** @param level null lets it follow from the element's type again */
export function setLevel(editor: Editor, element: ElementId, level: RipLevel | null): void {
  editor.dispatch(setRipLevel, { elements: [element], level }, { label: t('rating.undo.level') })
}
