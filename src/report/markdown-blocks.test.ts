import { expect, test } from 'vitest'
import { hostOf, markdownBlocks } from './markdown-blocks.ts'
import { textsOf } from './testing/texts-of.ts'

const blocks = (markdown: string) => markdownBlocks(markdown, 'text/a')

test('headings stand below the chapter, with anchors of their own', () => {
  expect(blocks('# One\n\n## Two\n\n# Three')).toMatchObject([
    { kind: 'heading', level: 2, text: 'One', anchor: 'text/a/1' },
    { kind: 'heading', level: 3, text: 'Two', anchor: 'text/a/2' },
    { kind: 'heading', level: 2, text: 'Three', anchor: 'text/a/3' },
  ])
})

test('HTML stands as it was typed, and pictures as their description', () => {
  const text = textsOf(
    blocks('<img src=x onerror=alert(1)>\n\nA <b>word</b> ![plan](https://a.example/x.png)'),
  ).join('|')
  expect(text).toBe('<img src=x onerror=alert(1)>|A <b>word</b> [plan]')
})

test('only web and mail addresses become links, and their host is shown', () => {
  const [paragraph] = blocks(
    '[here](https://a.example/b?c) [bad](javascript:alert(1)) [mail](mailto:x@b.example)',
  )
  expect(paragraph).toMatchObject({
    runs: [
      { text: 'here', href: 'https://a.example/b?c' },
      { text: ' (a.example)' },
      { text: ' ' },
      { text: 'bad' },
      { text: ' ' },
      { text: 'mail', href: 'mailto:x@b.example' },
      { text: ' (b.example)' },
    ],
  })
  expect(JSON.stringify(paragraph)).not.toContain('javascript')
})

test('the host is that of the server, whatever stands before an at sign', () => {
  expect(hostOf('https://good.example@evil.example/login')).toBe('evil.example')
  expect(hostOf('data:text/html,x')).toBeNull()
  expect(hostOf('//a.example')).toBeNull()
})

test('lists, tables, quotes and code keep their words, entities are resolved', () => {
  const text = textsOf(
    blocks(
      '1. a & b\n   - c < d\n2. `x <y>`\n\n> said\n> so\n\n| A | B |\n|---|--:|\n| 1 | **2** |\n\n```\nlet x = 1 < 2\n```',
    ),
  ).join('\n')
  for (const part of ['a & b\n– c < d', 'x <y>', 'said so', '1', '2', 'let x = 1 < 2'])
    expect(text).toContain(part)
})

test('nesting without end ends, and nothing is lost', () => {
  const deep = `${'> '.repeat(300)}end`
  expect(textsOf(blocks(deep)).join('')).toContain('end')
})

test('a table is named after the heading above it, else after the text, else after its columns', () => {
  const rows = '| A | B |\n|---|---|\n| 1 | 2 |\n'
  const captions = (markdown: string, title?: string) =>
    markdownBlocks(markdown, 'text/a', title).flatMap((block) =>
      block.kind === 'table' ? [block.caption] : [],
    )
  expect(captions(`${rows}\n## Dates\n\n${rows}`, 'Notes')).toEqual(['Notes', 'Dates'])
  expect(captions(rows)).toEqual(['A, B'])
})
