import { describe, expect, it } from 'vitest'
import { canvasOf } from './canvas-state.ts'
import { usualText } from './legible.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { createProjector, type MarkInput, type ProjectInput } from './project.ts'
import { createFlowProjector } from './project-flows.ts'
import { flowBetween, placedBox, placedElement, testEditor } from './test-editor.ts'

const marks: MarkInput & Pick<ProjectInput, 'badges' | 'legible'> = {
  badges: new Map(),
  selection: new Set(),
  highlight: new Set(),
  shown: null,
  legible: usualText,
}

function setUp() {
  const editor = testEditor([
    ...placedBox('boundary:a', 10, 10, 100, 100),
    ...placedBox('boundary:b', 0, 0, 900, 900),
    ...placedElement('element:a', 200, 200),
    ...placedElement('element:b', 500, 200),
    ...placedElement('element:c', 200, 500),
    flowBetween('flow:ab', 'element:a', 'element:b'),
    flowBetween('flow:ac', 'element:a', 'element:c'),
  ])
  const project = createProjector()
  const nodes = (more: Partial<ProjectInput> = {}) =>
    new Map(
      project({ placed: liveDiagramOf(editor).placed, vocabulary: editor.vocabulary, ...marks, ...more }).map(
        (node) => [node.id, node],
      ),
    )
  return { editor, nodes }
}

describe('projecting a diagram', () => {
  it('puts outer boundaries behind inner ones and both behind elements, with sizes known beforehand', () => {
    const { nodes } = setUp()
    const all = nodes()
    const z = (id: string) => all.get(id)?.zIndex ?? Number.NaN
    expect(z('boundary:b')).toBeLessThan(z('boundary:a'))
    expect(z('boundary:a')).toBeLessThan(0)
    expect(z('element:a')).toBe(1)
    expect(all.get('element:a')).toMatchObject({ measured: { width: 100, height: 100 }, handles: [] })
  })

  it('keeps the nodes of everything that a gesture does not move', () => {
    const { editor, nodes } = setUp()
    const before = nodes()
    const draft = { placements: new Map([['element:b' as const, { x: 600, y: 240 }]]) }
    canvasOf(editor).setState({ gesture: { kind: 'move', draft, guides: [], gaps: [], count: 1 } })
    const after = nodes()
    expect(after.get('element:b')?.position).toEqual({ x: 600, y: 240 })
    const kept = [...after.keys()].filter((id) => after.get(id) === before.get(id))
    expect(kept.sort()).toEqual(['boundary:a', 'boundary:b', 'element:a', 'element:c'])
    expect(editor.document.getState().document.tables.placement['placement:element:b']).toMatchObject({
      x: 500,
    })
  })

  it('changes only the nodes whose marks change, and puts them back', () => {
    const { nodes } = setUp()
    const before = nodes()
    const lit = nodes({ selection: new Set(['element:a']), highlight: new Set(['element:a']) })
    expect(lit.get('element:a')?.data).toMatchObject({ selected: true, lit: true, dimmed: false })
    expect(lit.get('element:b')?.data).toMatchObject({ selected: false, lit: false, dimmed: true })
    expect(nodes().get('element:a')?.data).toEqual(before.get('element:a')?.data)
  })

  it('speaks of type, name and threats', () => {
    const { nodes } = setUp()
    const badge = { sign: 'high', tone: 'high', text: '14', words: '14 threats, High' } as const
    const badges = new Map([['element:a' as const, badge]])
    expect(nodes({ badges }).get('element:a')?.ariaLabel).toBe('Process element:a, 14 threats, High')
  })
})

describe('projecting flows', () => {
  it('keeps props of flows that a gesture does not touch', () => {
    const { editor } = setUp()
    const project = createFlowProjector()
    const run = () => project(liveDiagramOf(editor), liveDiagramOf(editor).placed, marks)[0]
    const before = run()
    const draft = { placements: new Map([['element:b' as const, { x: 600, y: 300 }]]) }
    canvasOf(editor).setState({ gesture: { kind: 'move', draft, guides: [], gaps: [], count: 1 } })
    const after = run()
    expect(before?.map((props, index) => props === after?.[index])).toEqual([false, true])
  })

  it('gives the same run when nothing has changed', () => {
    const { editor } = setUp()
    const project = createFlowProjector()
    const run = () => project(liveDiagramOf(editor), liveDiagramOf(editor).placed, marks)[0]
    expect(run()).toBe(run())
  })
})
