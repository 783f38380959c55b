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
  'diagrams.insideOf': (d: { name: string }) => `Inside ${d.name}`,
  'diagrams.drawInside': 'Draw the inside',
  'diagrams.showInside': 'Show the inside',
  'diagrams.showOutside': 'Show the outside',
  'diagrams.insideShown': 'Inside drawn in',
  'diagrams.view.none': 'No view',
  'diagrams.view.globalSystem': 'Global system view',
  'diagrams.view.multiPatientHarm': 'Multi-patient harm view',
  'diagrams.view.updateability': 'Updateability view',
  'diagrams.view.securityUseCase': 'Security use case views',
  'diagrams.setView': 'Say which view it is',
  'diagrams.addView': (d: { name: string }) => `Add the ${d.name}`,
  'diagrams.showView': (d: { name: string }) => `Show or make the ${d.name}`,
  'diagrams.viewMade': (d: { name: string; n: number }) =>
    `Made the ${d.name} of ${d.n === 1 ? '1 element' : `${d.n} elements`}. Move, add and take out what you like: other diagrams stay as they are.`,
  'diagrams.viewEmpty': (d: { name: string }) =>
    `Made an empty ${d.name}: nothing in the model says yet what belongs there. Draw in it, or show elements of other diagrams in it.`,
  'diagrams.moveTo': 'Move to diagram',
  'diagrams.movedToDiagram': (d: { n: number; name: string }) =>
    d.n === 1 ? `Moved to ${d.name}` : `Moved ${d.n} things to ${d.name}`,
} as const
