import { jsonEqual } from '../../../base/json-equal.ts'
import { get } from '../../../model/document.ts'
import type { ModelInfo } from '../../../model/tables.ts'
import { peopleText } from '../document/read-meta.ts'
import type { Tm7File } from '../document/tm7-file.ts'
import type { XmlElement } from '../xml/element.ts'
import { childText } from '../xml/element-parts.ts'
import { declaring, modelItem } from './build-xml.ts'
import { setMember } from './set-member.ts'
import type { Tm7Writer } from './tm7-writer.ts'

/** Carries what changed about the model as a whole into the tree. */
export function writeMeta({ draft, base, document, listNamed }: Tm7Writer, { notes }: Tm7File): void {
  const before = get(base, 'model', 'model:main')
  const after = get(document, 'model', 'model:main')
  if (before === undefined || after === undefined) return
  for (const [member, textOf] of members) {
    const [was, is] = [textOf(before), textOf(after)]
    if (was !== is) setMember(draft, listNamed('MetaInformation'), member, is, memberNames, item)
  }
  if (!jsonEqual(before.remarks ?? [], after.remarks ?? [])) writeRemarks(before, after)

  /** Remarks that are still there keep their place and number; others go, and new ones come after them. */
  function writeRemarks(before: ModelInfo, after: ModelInfo): void {
    const list = listNamed('Notes')
    const left = [...(after.remarks ?? [])]
    let number = 0
    for (const [at, remark] of (before.remarks ?? []).entries()) {
      const node = notes[at]
      if (node === undefined) continue
      number = Math.max(number, Number.parseInt(childText(node, 'Id'), 10) || 0)
      const same = left.findIndex((other) => jsonEqual(other, remark))
      if (same >= 0) left.splice(same, 1)
      else draft.remove(list, node)
    }
    for (const { text, by, at } of left) {
      number += 1
      draft.append(
        list,
        declaring(
          modelItem('Note', [
            modelItem('AddedBy', by),
            modelItem('Date', at),
            modelItem('Id', String(number)),
            modelItem('Message', text),
          ]),
          'model',
        ),
      )
    }
  }
}

const members: readonly (readonly [member: string, textOf: (model: ModelInfo) => string])[] = [
  ['Assumptions', ({ assumptions }) => assumptions.join('\n')],
  ['Contributors', ({ contributors }) => peopleText(contributors)],
  ['ExternalDependencies', ({ externalDependencies }) => externalDependencies.join('\n')],
  ['HighLevelSystemDescription', ({ description }) => description],
  ['Owner', ({ owner }) => owner],
  ['Reviewer', ({ reviewers }) => peopleText(reviewers)],
  ['ThreatModelName', ({ title }) => title],
]

const memberNames = members.map(([member]) => member)

function item(local: string, text: string): XmlElement {
  return declaring(modelItem(local, text), 'model')
}
