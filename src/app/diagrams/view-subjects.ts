import { dataClassProperty } from '../../engine/vocabulary-index.ts'
import { list } from '../../model/document.ts'
import type { SafetySeverity } from '../../model/records/decision.ts'
import type { ArchitectureView } from '../../model/records/diagram.ts'
import type { Element, ElementId, Flow } from '../../model/tables.ts'
import { harmsOf } from '../../risk/harms.ts'
import { elementRipLevel } from '../../risk/rip-levels.ts'
import type { Editor } from '../editor.ts'

/**
 * The elements that one of the expected architecture views is about (FDA, Cybersecurity in Medical Devices, 2023,
 * V.B), as far as the model tells: a start for a diagram that people go on with.
 * - global system: all of them
 * - multi-patient harm: services and stores, which serve many, with threats that may harm somebody seriously (S4, S5),
 *   and what exchanges data with them over flows with such threats
 * - updateability: the ends of flows that carry firmware or software, and what takes part in updates by its type
 * - security use cases: the ends of flows that carry credentials, commands or alarms
 */
export function viewSubjects(editor: Editor, view: ArchitectureView): ReadonlySet<ElementId> {
  const { document } = editor.document.getState()
  const { vocabulary } = editor
  const elements = list(document, 'element')
  const flows = list(document, 'flow')
  const carries = (record: Element | Flow, classes: ReadonlySet<string>) => {
    const { value } = vocabulary.answerOf(record, dataClassProperty)
    return typeof value === 'object' && value.some((id) => classes.has(id))
  }
  const endsOf = (isWanted: (flow: Flow) => boolean) =>
    flows.filter(isWanted).flatMap(({ source, target }) => [source, target])
  switch (view) {
    case 'global-system':
      return new Set(elements.map(({ id }) => id))
    case 'multi-patient-harm': {
      const { rows } = editor.findings.getState()
      const { severityOf } = harmsOf(document, rows, vocabulary)
      const harmed = new Set(
        rows
          .filter((row) => row.origin !== 'gone' && serious.has(severityOf(row)))
          .flatMap(({ subjects }) => subjects),
      )
      const shared = new Set(
        elements
          .filter((element) => elementRipLevel(element, vocabulary) === 'storage' && harmed.has(element.id))
          .map(({ id }) => id),
      )
      return new Set([
        ...shared,
        ...endsOf(({ id, source, target }) => harmed.has(id) && (shared.has(source) || shared.has(target))),
      ])
    }
    case 'updateability': {
      const updaters = elements.filter(
        (element) => vocabulary.isA(element.stencil, 'update.server') || carries(element, software),
      )
      return new Set([...updaters.map(({ id }) => id), ...endsOf((flow) => carries(flow, software))])
    }
    case 'security-use-case':
      return new Set(endsOf((flow) => carries(flow, uses)))
  }
}

const serious: ReadonlySet<SafetySeverity | null> = new Set(['S4', 'S5'] as const)
const software: ReadonlySet<string> = new Set(['firmware'])
const uses: ReadonlySet<string> = new Set(['credentials', 'command', 'alarm'])
