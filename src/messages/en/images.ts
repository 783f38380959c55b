/** Pictures behind a diagram, and text that is pasted. */
export const images = {
  'images.choose': 'Add a picture behind the diagram…',
  'images.files': 'Pictures',
  'images.add': 'Add a picture',
  'images.added': 'The picture lies behind the diagram. Drag it; lock it when it is in place.',
  'images.pasted': 'Pasted picture',
  'images.tooLarge': (d: { name: string; mb: string; most: string }) =>
    `${d.name} has ${d.mb} MB; at most ${d.most} MB fit into a model. Make it smaller first.`,
  'images.notAPicture': (d: { name: string }) => `${d.name} is no PNG, JPEG or WebP picture.`,
  'images.list': (d: { n: number }) =>
    d.n === 1 ? '1 picture behind the diagram' : `${d.n} pictures behind the diagram`,
  'images.opacity': 'Opacity',
  'images.alternative': 'Description',
  'images.lock': 'Lock picture',
  'images.unlock': 'Unlock picture',
  'images.remove': 'Remove picture',
  'images.removeLocked': 'Remove picture: unlock it first',
  'images.move': 'Move picture',
  'images.resize': 'Resize picture',
  'images.byKeys': (d: { name: string }) => `Picture ${d.name}: arrow keys move it, plus and minus resize it`,
  'images.change': 'Change picture',
  'images.pasteLines': (d: { elements: number; flows: number }) =>
    `Paste ${d.elements === 1 ? '1 element' : `${d.elements} elements`}${
      d.flows === 0 ? '' : d.flows === 1 ? ' and 1 flow' : ` and ${d.flows} flows`
    }`,
} as const
