import { count } from './words.ts'

/** Parts of models that are kept to be used again. */
export const components = {
  'components.title': 'My components',
  'components.empty':
    'Select a part of a diagram and save it as a component: it then waits here for every model.',
  'components.menu': 'Components',
  'components.more': (d: { name: string }) => `More for ${d.name}`,
  'components.save': 'Save as component',
  'components.saveWords': 'reuse template library block part',
  'components.saveDialog': 'Save as a component',
  'components.saveButton': 'Save',
  'components.cancel': 'Cancel',
  'components.name': 'Name',
  'components.nameMissing': 'It needs a name by which it is found.',
  'components.description': 'Description',
  'components.descriptionHint': 'What it is for, and when not to use it.',
  'components.comesAlong': 'What comes along',
  'components.parts': (d: { elements: number; flows: number; boundaries: number }) =>
    [
      count(d.elements, 'element', 'elements'),
      count(d.flows, 'flow', 'flows'),
      count(d.boundaries, 'boundary', 'boundaries'),
    ]
      .filter((part) => !part.startsWith('0 '))
      .join(', '),
  'components.decisions': (d: { n: number }) => count(d.n, 'decision or rating', 'decisions and ratings'),
  'components.mitigations': (d: { n: number }) => count(d.n, 'assigned mitigation', 'assigned mitigations'),
  'components.threats': (d: { n: number }) => count(d.n, 'threat written by hand', 'threats written by hand'),
  'components.saved': (d: { name: string }) => `“${d.name}” is among the components of this browser.`,
  'components.rename': 'Rename…',
  'components.renameDialog': 'Rename a component',
  'components.export': 'Save to a file…',
  'components.exported': (d: { name: string }) => `Saved as ${d.name}.`,
  'components.import': 'Read from a file…',
  'components.delete': 'Delete',
  'components.deleted': (d: { name: string }) => `Deleted the component “${d.name}”.`,
  'components.undoDelete': 'Undo',
  'components.insert': 'Insert',
  'components.insertNamed': (d: { name: string }) => `Insert component ${d.name}`,
  'components.inserted': (d: { name: string; parts: string }) => `Inserted “${d.name}”: ${d.parts}.`,
  'components.insertedDecisions': (d: { n: number }) =>
    d.n === 1
      ? '1 decision or rating came along; confirm it again if it stands differently here.'
      : `${d.n} decisions and ratings came along; confirm those again that stand differently here.`,
  'components.insertedMitigations': (d: { added: number; known: number }) =>
    [
      ...(d.added > 0 ? [`${count(d.added, 'mitigation was', 'mitigations were')} added.`] : []),
      ...(d.known > 0
        ? [`${count(d.known, 'mitigation of this model is', 'mitigations of this model are')} used.`]
        : []),
    ].join(' '),
  'components.unknownTypes': (d: { n: number }) =>
    d.n === 1
      ? 'One of its types is in no knowledge pack of this model.'
      : `${d.n} of its types are in no knowledge pack of this model.`,
  'components.undo': 'Undo',
  'components.file': 'Component of Glacis',
  'components.tooLarge': 'This is too large for a component: 5 MB are the most.',
  'components.notJson':
    'This file is damaged, or no component: it cannot be read as JSON. Nothing was changed.',
  'components.newer': 'This component is of a newer version of Glacis. Open it there.',
  'components.notAComponent':
    'This is no component, or a field in it is not as it should be. Nothing was changed.',
} as const
