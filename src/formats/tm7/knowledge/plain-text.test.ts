import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test('shows links with their address, once', () => {
  expect(
    plainText(
      'See: <a href="https://aka.ms/x">https://aka.ms/x</a> and <A class="b" HREF=\'http://y\'>why</A>.',
    ),
  ).toBe('See: https://aka.ms/x and why (http://y).')
})

test('turns breaks, paragraphs and lists into lines, and drops other tags', () => {
  expect(plainText('<p>One<br/>two</p>\n<ul><li>a</li><li>b</li></ul><b>bold</b>')).toBe(
    'One\ntwo\n\n- a\n- b\nbold',
  )
})

test('reads references, and keeps angle brackets that are no tags', () => {
  expect(plainText('a &amp; b &lt;c&gt; &#39;d&#x27; &nbsp; &unknown; List<string> x < 5 &#0;')).toBe(
    "a & b <c> 'd' &unknown; List<string> x < 5 &#0;",
  )
})

test('takes no time for brackets without end', () => {
  expect(plainText('<a '.repeat(200_000))).toHaveLength(599_999)
  expect(plainText('<a href="'.repeat(50_000)).length).toBeGreaterThan(0)
})
