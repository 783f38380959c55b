/**
 * What undo and redo call an edit, in the imperative: "Undo: Move 3 items". See `messages.ts`.
 */
export const commands = {
  'commands.addElement': (d: { name: string }) => `Add ${named(d.name, 'element')}`,
  'commands.addFlow': (d: { name: string }) => `Add ${named(d.name, 'flow')}`,
  'commands.addBoundary': (d: { name: string }) => `Add ${named(d.name, 'boundary')}`,
  'commands.removeSubjects': (d: { n: number }) => `Delete ${items(d.n)}`,
  'commands.moveSubjects': (d: { n: number }) => `Move ${items(d.n)}`,
  'commands.resizeSubjects': (d: { n: number }) => `Resize ${items(d.n)}`,
  'commands.shapeFlow': 'Bend flow',
  'commands.moveLabel': 'Move label',
  'commands.reconnectFlow': 'Reconnect flow',
  'commands.rename': (d: { name: string }) => `Rename to ${named(d.name, 'nothing')}`,
  'commands.setProperty': (d: { property: string }) => `Change “${d.property}”`,
  'commands.changeStencil': (d: { n: number }) => `Change type of ${items(d.n)}`,
  'commands.takeOutOfScope': (d: { n: number }) => `Take ${items(d.n)} out of scope`,
  'commands.bringIntoScope': (d: { n: number }) => `Bring ${items(d.n)} into scope`,
  'commands.editField': (d: { field: string }) => `Edit ${d.field}`,
  'commands.cutSubjects': (d: { n: number }) => `Cut ${items(d.n)}`,
  'commands.pasteSubjects': (d: { n: number }) => `Paste ${items(d.n)}`,
  'commands.duplicateSubjects': (d: { n: number }) => `Duplicate ${items(d.n)}`,
  'commands.decideThreats': (d: { n: number }) => `Decide on ${threats(d.n)}`,
  'commands.rateThreats': (d: { n: number }) => `Rate ${threats(d.n)}`,
  'commands.overrideLevel': 'Override level',
  'commands.addThreat': 'Add threat',
  'commands.removeThreat': 'Delete threat',
  'commands.addAsset': 'Add asset',
  'commands.removeAssets': (d: { n: number }) => `Delete ${d.n === 1 ? 'asset' : `${d.n} assets`}`,
  'commands.addMitigation': 'Add mitigation',
  'commands.assignMitigation': (d: { n: number }) => `Assign mitigation to ${threats(d.n)}`,
  'commands.unassignMitigation': (d: { n: number }) => `Take mitigation off ${threats(d.n)}`,
  'commands.removeMitigations': (d: { n: number }) =>
    `Delete ${d.n === 1 ? 'mitigation' : `${d.n} mitigations`}`,
} as const

function items(n: number): string {
  return n === 1 ? 'item' : `${n} items`
}

function threats(n: number): string {
  return n === 1 ? 'threat' : `${n} threats`
}

function named(name: string, fallback: string): string {
  return name === '' ? fallback : `“${name}”`
}
