import type { Pack } from '../engine/pack.ts'
import type { ThreatRow } from '../engine/threat.ts'
import { guidFromId } from '../formats/tm7/document/record-guid.ts'
import { stateOfStatus, statusOfState } from '../formats/tm7/document/threat-states.ts'
import { type Document, get } from '../model/document.ts'

/** What a line of the threat list is in the terms of Microsoft's tool. */
export interface TmtFields {
  /** Null for what is no threat of one of its templates. */
  readonly tmt: TmtKey | null
  /** Our evaluation finds it now. */
  readonly generated: boolean
  /** The file that the model was read from holds it. */
  readonly recorded: boolean
  /** As the tool writes it, such as `Mitigated`; null where `tmt` is. */
  readonly state: string | null
  readonly priority: string | null
}

/** What the tool tells threats apart by. */
export interface TmtKey {
  readonly typeId: string
  readonly sourceGuid: string
  readonly flowGuid: string
  readonly targetGuid: string
}

/** Gives the fields of each line of a model's threats. */
export function tmtFieldsOf(document: Document, packs: readonly Pack[]): (row: ThreatRow) => TmtFields {
  const templates = new Map(packs.filter(({ crossing }) => crossing === 'tmt').map((pack) => [pack.id, pack]))

  const keyOf = (row: ThreatRow): TmtKey | null => {
    if (row.recorded !== null) {
      const { typeId, sourceGuid, flowGuid, targetGuid } = row.recorded
      return { typeId, sourceGuid, flowGuid, targetGuid }
    }
    const rule = templates.get(row.packId ?? '')?.rules.find(({ id }) => id === row.ruleId)
    const flow = get(document, 'flow', row.subjects[0] ?? '')
    if (rule === undefined || flow === undefined) return null
    return {
      typeId: rule.originId ?? rule.id,
      sourceGuid: guidFromId(flow.source),
      flowGuid: guidFromId(flow.id),
      targetGuid: guidFromId(flow.target),
    }
  }
  return (row) => {
    const tmt = keyOf(row)
    const { recorded, status, finding, priority } = row
    // The tool makes no threats on a flow that is out of scope.
    const isLeftOut = tmt !== null && finding?.outOfScope === true
    return {
      tmt,
      generated: finding !== null && !isLeftOut,
      recorded: recorded !== null,
      state: tmt === null ? null : stateOf(recorded?.state, status),
      priority,
    }
  }
}

/** The file's own word where it means the status, else the tool's. */
function stateOf(recorded: string | undefined, status: ThreatRow['status']): string {
  const isSame = recorded !== undefined && (statusOfState(recorded) ?? 'open') === status
  return isSame ? recorded : stateOfStatus(status)
}
