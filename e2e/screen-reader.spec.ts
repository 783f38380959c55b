import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { openReference, parts } from './editor-page.ts'
import { expect, test } from './fixtures.ts'

interface AxNode {
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly description?: { readonly value: string }
}

const expected = readFileSync(new URL('./mhealth-transcript.txt', import.meta.url), 'utf8')

test('a screen reader is told of every element, flow and boundary of the mHealth model', async ({ page }) => {
  await openReference(page, 'mHealth reference model')
  await expect(parts(page).diagram.getByRole('group')).not.toHaveCount(0)
  await expect(page.locator('.canvas-surface [aria-description]').first()).toBeAttached()
  const told = await transcript(page)
  expect(told.join('\n')).toBe(expected.trimEnd())
})

test('the outline says the same in a tree', async ({ page }) => {
  await openReference(page, 'mHealth reference model')
  await page.keyboard.press('Alt+o')
  const tree = page.getByRole('tree', { name: 'Outline of the model' })
  await expect(tree).toBeFocused()
  await expect(tree.getByRole('treeitem', { name: /^Diagram System, 21 elements/ })).toHaveAttribute(
    'aria-level',
    '1',
  )
  await expect(tree.getByRole('treeitem', { name: /^Trust boundary Patient environment/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
})

/** What Chromium hands to assistive technology for the drawn things: name, then description. Sorted. */
async function transcript(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] }
  const kinds = /^(Process|External entity|Data store|Trust boundary|Data flow) /
  return nodes
    .filter(({ ignored, role, name }) => !ignored && role?.value === 'group' && kinds.test(name?.value ?? ''))
    .map(({ name, description }) => withoutCounts(`${name?.value ?? ''} | ${description?.value ?? ''}`))
    .sort()
}

/** How many threats there are changes with the packs; that there are some, and how bad the worst is, does not. */
function withoutCounts(line: string): string {
  return line
    .replaceAll(/\b\d+ threats?\b/g, 'N threats')
    .replaceAll(/\b\d+ may do/g, 'N may do')
    .trimEnd()
}
