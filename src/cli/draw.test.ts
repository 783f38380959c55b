import { describe, expect, it } from 'vitest'
import { list } from '../model/document.ts'
import { drawText } from './draw.ts'
import { loadModel } from './load-model.ts'

describe('drawing from the command line', async () => {
  const model = await loadModel('sample:mhealth')
  const flows = list(model.document, 'flow').length

  it('writes the first diagram as SVG on white', () => {
    const svg = drawText(model, { format: 'svg', diagram: null })
    const name = list(model.document, 'diagram')[0]?.name ?? ''
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
    expect(svg).toContain(`<title>${name}</title>`)
    expect(svg).toMatch(/<rect [^>]*fill="#ffffff"\/>/)
    expect(svg.endsWith('</svg>\n')).toBe(true)
  })

  it('writes a diagram by its name, in any case, as Mermaid text', () => {
    const name = list(model.document, 'diagram')[0]?.name ?? ''
    const text = drawText(model, { format: 'mermaid', diagram: ` ${name.toUpperCase()} ` })
    expect(text.match(/-->|-\.->/g)?.length).toBe(flows)
  })

  it('names the diagrams that there are when asked for another', () => {
    expect(() => drawText(model, { format: 'svg', diagram: 'Nowhere' })).toThrow(
      /no diagram "Nowhere".*There (is|are): ".+"/,
    )
  })
})
