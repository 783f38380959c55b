import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeFinding {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** Runs axe on the page as it stands. A policy that forbids script tags does not bind the test's own code. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await page.evaluate(await axeSource)
  const findings = await page.evaluate(async () => {
    // What fades in is measured where it ends.
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)))
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: AxeFinding[] }> } }
    return (await axe.run()).violations
  })
  const serious = findings.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const summary = serious.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  )
  expect.soft(summary, what).toEqual([])
}
