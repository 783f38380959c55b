/** The diagrams of a model as tabs, and where things are drawn. Labels of edits follow "Undo …". */
export const diagrams = {
  'diagrams.tabs': 'Diagrams',
  'diagrams.add': 'Add diagram',
  'diagrams.newName': (d: { n: number }) => `Diagram ${d.n}`,
  'diagrams.next': 'Next diagram',
  'diagrams.previous': 'Previous diagram',
  'diagrams.rename': 'Rename diagram',
  'diagrams.name': 'Name of the diagram',
  'diagrams.move': 'Move diagram',
  'diagrams.moveLeft': 'Move to the left',
  'diagrams.moveRight': 'Move to the right',
  'diagrams.movedTo': (d: { name: string; place: number; n: number }) =>
    `${d.name} is diagram ${d.place} of ${d.n}`,
  'diagrams.remove': 'Delete diagram',
  'diagrams.removed': (d: { name: string; n: number }) =>
    d.n === 0
      ? `Deleted the diagram “${d.name}”. All that it showed is drawn elsewhere too.`
      : d.n === 1
        ? `Deleted the diagram “${d.name}” and one thing that was drawn only there.`
        : `Deleted the diagram “${d.name}” and ${d.n} things that were drawn only there.`,
  'diagrams.menu': (d: { name: string }) => `Diagram “${d.name}”`,
  'diagrams.showIn': 'Show in diagram',
  'diagrams.drawnIn': 'Drawn in',
  'diagrams.goTo': (d: { name: string }) => `Go to ${d.name}`,
  'diagrams.addTo': (d: { name: string }) => `Also draw in ${d.name}`,
  'diagrams.takeOut': 'Take out of this diagram',
  'diagrams.noteText': 'Text',
  'diagrams.editNote': 'Edit note',
  'diagrams.shown': (d: { name: string }) => `Showing ${d.name}`,
} as const
