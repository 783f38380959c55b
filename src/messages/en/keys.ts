type Names = { readonly names: readonly string[]; readonly more: number }

/** "A, B and C", or "A, B and 3 more". */
function listed({ names, more }: Names): string {
  if (more > 0) return `${names.join(', ')} and ${more} more`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Working with the keyboard and with screen readers: what the actions are called, and what is said. */
export const keys = {
  'keys.goDown': 'Next element, or next flow of the same element',
  'keys.goUp': 'Previous element, or previous flow',
  'keys.goOut': 'Along an outgoing flow',
  'keys.goIn': 'Back along an incoming flow',
  'keys.goFirst': 'First element',
  'keys.goLast': 'Last element',
  'keys.extendDown': 'Select the next element too',
  'keys.extendUp': 'Select the previous element too',
  'keys.extendOut': 'Select what follows along the flow too',
  'keys.extendIn': 'Select what comes before along the flow too',
  'keys.toggleFocused': 'Take into the selection, or out of it',
  'keys.tellWhere': 'Say where I am and what is around it',
  'keys.openMenu': 'Menu of the selection',
  'keys.wider': 'Make wider',
  'keys.narrower': 'Make narrower',
  'keys.higher': 'Make higher',
  'keys.lower': 'Make lower',
  'keys.showCommands': 'Find and run anything',
  'keys.showSearch': 'Search the model',
  'keys.showOutline': 'Show the outline',
  'keys.showStencils': 'Find a stencil',
  'keys.nextResult': 'Next place found',
  'keys.previousResult': 'Previous place found',

  'keys.last': 'That was the last one.',
  'keys.first': 'That was the first one.',
  'keys.nothingOut': 'No flow leaves here.',
  'keys.nothingIn': 'No flow arrives here.',
  'keys.nothingHere': 'Nothing is drawn here yet.',
  'keys.cannotResize': 'Select an element or a boundary to resize it.',
  'keys.size': (d: { w: number; h: number }) => `${Math.round(d.w)} by ${Math.round(d.h)}`,
  'keys.takenIn': (d: { n: number }) => `Selected, ${d.n} in all`,
  'keys.takenOut': (d: { n: number }) => `Not selected, ${d.n} in all`,
  'keys.tabLeaves': 'Tab now leaves the diagram.',

  'keys.noSearch': 'Search for something first.',
  'keys.result': (d: { name: string; place: number; n: number }) => `${d.name}, ${d.place} of ${d.n}`,

  'keys.inside': (d: { name: string }) => `In ${d.name}.`,
  'keys.entering': (d: { name: string }) => `Into ${d.name}.`,
  'keys.leaving': (d: { name: string }) => `Out of ${d.name}.`,
  'keys.between': (d: { from: string; to: string }) => `From ${d.from} into ${d.to}.`,
  'keys.contains': (d: Names) => `Contains ${listed(d)}.`,
  'keys.flowTo': (d: { name: string; other: string }) =>
    d.name === '' ? `to ${d.other}` : `${d.name} to ${d.other}`,
  'keys.flowFrom': (d: { name: string; other: string }) =>
    d.name === '' ? `from ${d.other}` : `${d.name} from ${d.other}`,
  'keys.flowsOut': (d: Names) => `Flows out: ${listed(d)}.`,
  'keys.flowsIn': (d: Names) => `Flows in: ${listed(d)}.`,
  'keys.noFlows': 'No flows.',
} as const
