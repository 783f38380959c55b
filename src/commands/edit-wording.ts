import { defineCommand } from './command.ts'
import { decisionChanges, decisionOn, type ThreatSummary } from './decide-threats.ts'
import { outcome } from './outcome.ts'

export interface EditWordingArgs {
  readonly threat: ThreatSummary
  /** Null returns to the rule's words; what is absent stays as it is. */
  readonly title?: string | null
  readonly description?: string | null
}

/** Says a found threat in words of one's own, or in the rule's again. */
export const editWording = defineCommand<EditWordingArgs>({
  id: 'edit-wording',
  run: (document, { threat, title, description }) => {
    const current = decisionOn(document, threat)
    const { wording, ...rest } = current
    const next = {
      ...part('title', title, wording?.title),
      ...part('description', description, wording?.description),
    }
    const hasWords = Object.keys(next).length > 0
    return outcome(document, decisionChanges(document, current, hasWords ? { ...rest, wording: next } : rest))
  },
})

/** The field as it will be; nothing when the rule's words hold. A title of blanks is none. */
function part(field: 'title' | 'description', asked: string | null | undefined, now: string | undefined) {
  const words = asked === undefined ? now : asked
  if (words === undefined || words === null || (field === 'title' && words.trim() === '')) return {}
  return { [field]: words }
}
