import { get } from '../model/document.ts'
import { setFields } from '../model/make-changes.ts'
import type { Loss } from '../model/records/decision.ts'
import type { IdOf } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { decisionChanges, decisionOn, type ThreatSummary } from './decide-threats.ts'
import { notFound, outcome } from './outcome.ts'

/** On a row of the threat-event register, or on a threat; undefined takes the estimate away. */
export type SetLossArgs =
  | { readonly kind: 'event'; readonly id: IdOf<'threatEvent'>; readonly loss: Loss | undefined }
  | { readonly kind: 'threat'; readonly threat: ThreatSummary; readonly loss: Loss | undefined }

/** Estimates what an event or a threat costs and how often it happens. */
export const setLoss = defineCommand<SetLossArgs>({
  id: 'set-loss',
  run: (document, args) => {
    if (args.kind === 'threat') {
      const current = decisionOn(document, args.threat)
      return outcome(document, decisionChanges(document, current, { ...current, loss: args.loss }))
    }
    const event = get(document, 'threatEvent', args.id)
    return event === undefined ? notFound(args.id) : outcome(document, setFields(event, { loss: args.loss }))
  },
})
