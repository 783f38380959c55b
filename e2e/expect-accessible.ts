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
    const { axe } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<{ violations: AxeFinding[] }> }
    }
    // There are no frames, and no styles of elsewhere to fetch; what is only advised is not asked for.
    const options = {
      resultTypes: ['violations'],
      iframes: false,
      preload: false,
      rules: { region: { enabled: false } },
    }
    return (await axe.run(document, options)).violations
  })
  const serious = findings.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const summary = serious.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  )
  expect.soft(summary, what).toEqual([])
}
