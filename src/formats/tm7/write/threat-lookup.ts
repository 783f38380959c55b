import type { Rule } from '../../../engine/rule.ts'
import { type Document, get } from '../../../model/document.ts'
import { decisionId } from '../../../model/record-ids.ts'
import type { FlowId } from '../../../model/tables.ts'
import type { PackNames } from '../document/pack-names.ts'
import { mitigationTitles } from './mitigation-titles.ts'
import { type ThreatContent, threatContent } from './threat-content.ts'

/** What a document says of the threats that a file may hold. */
export interface ThreatLookup {
  readonly content: (finding: string) => ThreatContent
}

export function threatLookup(document: Document, names: PackNames): ThreatLookup {
  const titles = mitigationTitles(document)
  return {
    content: (finding) => {
      const found = findingParts(finding, names)
      return threatContent({
        decision: get(document, 'decision', decisionId(finding)),
        recorded: get(document, 'recorded', `recorded:${finding}`),
        threat: get(document, 'threat', finding),
        rule: found?.rule,
        mitigations: titles.get(finding) ?? [],
        names: found === null ? {} : namesAround(document, found.flow),
      })
    },
  }
}

/** The rule and the flow of a finding of this template; null for what is none. */
export function findingParts(
  finding: string,
  { pack, ruleById }: PackNames,
): { readonly rule: Rule; readonly flow: FlowId } | null {
  const match = /^([^/@]+)\/([^@]+)@(flow:[^,]+)$/.exec(finding)
  const rule = pack !== null && match?.[1] === pack.id ? ruleById(match[2] ?? '') : undefined
  return rule === undefined ? null : { rule, flow: (match?.[3] ?? '') as FlowId }
}

/** Names that texts of rules are filled in with. */
export function namesAround(document: Document, id: string): { readonly [name: string]: string } {
  const flow = get(document, 'flow', id)
  const named = (element: string | undefined) => get(document, 'element', element ?? '')?.name ?? ''
  return { flow: flow?.name ?? '', source: named(flow?.source), target: named(flow?.target) }
}
