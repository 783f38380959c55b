import { namespaces } from '../document/namespaces.ts'
import type { XmlElement } from '../xml/element.ts'
import { declaring, modelItem } from './build-xml.ts'

/** A model's file without content, as the tool saves one: for models that were not made from a file. */
export function newFile(): XmlElement {
  const empty = (local: string) => modelItem(local, [])
  const meta = [
    'Assumptions',
    'Contributors',
    'ExternalDependencies',
    'HighLevelSystemDescription',
    'Owner',
    'Reviewer',
    'ThreatModelName',
  ]
  const root = modelItem('ThreatModel', [
    empty('DrawingSurfaceList'),
    modelItem('MetaInformation', meta.map(empty)),
    empty('Notes'),
    declaring(empty('ThreatInstances'), 'a'),
    modelItem('ThreatGenerationEnabled', 'true'),
    modelItem('Validations', [], [['xmlns:a', namespaces.knowledge]]),
    modelItem('Version', '4.3'),
    modelItem('KnowledgeBase', [], [['xmlns:a', namespaces.knowledge]]),
    modelItem('Profile', [modelItem('PromptedKb', [], [['xmlns', '']])]),
  ])
  return declaring(root, 'model', 'i')
}
