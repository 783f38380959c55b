/** Pictures of diagrams, and diagrams as Mermaid text. */
export const diagramExport = {
  'picture.action': 'Export diagram…',
  'picture.title': 'Export diagram',
  'picture.format': 'Format',
  'picture.svg': 'SVG',
  'picture.png': 'PNG',
  'picture.mermaid': 'Mermaid',
  'picture.svgHint': 'A drawing that stays sharp at any size, for documents and web pages.',
  'picture.pngHint': 'A picture for chats, slides and tickets.',
  'picture.mermaidHint':
    'Text for Markdown pages and wikis, which lay it out anew. Boundary lines become comments.',
  'picture.theme': 'Colours',
  'picture.light': 'Light',
  'picture.dark': 'Dark',
  'picture.transparent': 'Transparent background',
  'picture.extent': 'Extent',
  'picture.whole': 'Whole diagram',
  'picture.selection': 'Selection',
  'picture.badges': 'Counts of open threats',
  'picture.legend': 'Legend',
  'picture.scale': 'Size',
  'picture.times': (d: { scale: number }) => `${d.scale}×`,
  'picture.pixels': (d: { w: number; h: number }) =>
    `${d.w.toLocaleString('en')} × ${d.h.toLocaleString('en')} pixels`,
  'picture.tooLarge': (d: { scale: number; w: number; h: number }) =>
    `${d.w.toLocaleString('en')} × ${d.h.toLocaleString('en')} pixels (${d.scale}×) are more than a browser can paint.`,
  'picture.useScale': (d: { scale: number }) => `Use ${d.scale}×`,
  'picture.notPainted': 'The browser could not paint this picture. Try a smaller size, or SVG.',
  'picture.empty': 'There is nothing to export: the diagram is empty.',
  'picture.preview': 'Preview',
  'picture.previewOf': (d: { name: string }) => `Preview of the diagram “${d.name}”`,
  'picture.save': 'Save',
  'picture.copyPicture': 'Copy as picture',
  'picture.copyText': 'Copy text',
  'picture.copied': 'Copied. It can be pasted elsewhere now.',
  'picture.copyRefused': 'The browser does not allow this page to copy. Save it as a file instead.',
  'picture.svgFile': 'SVG drawing',
  'picture.pngFile': 'PNG picture',
  'picture.mermaidFile': 'Mermaid text',
  'picture.svgTitle': (d: { model: string; diagram: string }) =>
    d.model === '' ? d.diagram : `${d.model}: ${d.diagram}`,
  'picture.description': (d: { elements: number; flows: number; boundaries: number; names: string }) =>
    `Data flow diagram with ${d.elements} ${d.elements === 1 ? 'element' : 'elements'}, ${d.flows} ${
      d.flows === 1 ? 'flow' : 'flows'
    } and ${d.boundaries} trust ${d.boundaries === 1 ? 'boundary' : 'boundaries'}.${
      d.names === '' ? '' : ` Elements: ${d.names}.`
    }`,
  'picture.process': 'Process',
  'picture.external': 'External entity',
  'picture.store': 'Data store',
  'picture.flow': 'Data flow',
  'picture.boundary': 'Trust boundary',
  'picture.outOfScope': 'Out of scope',
  'picture.high': 'Open threats, worst high',
  'picture.medium': 'Open threats, worst medium',
  'picture.low': 'Open threats, worst low',
  'picture.unrated': 'Open threats, none rated',
} as const
