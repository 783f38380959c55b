import { test as base, expect, type Page } from '@playwright/test'

/**
 * A page that is watched: after each journey, nothing may have left the origin, violated the security
 * policy, or thrown.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const problems: string[] = []
    page.on('request', (request) => {
      const address = request.url()
      const isLocal = address.startsWith(baseURL ?? '') || /^(blob|data):/.test(address)
      if (!isLocal) problems.push(`request off the origin: ${address}`)
    })
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`)
    })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI || event.sample}`)
      })
    })
    await use(page)
    expect(problems).toEqual([])
  },
})

export { expect }
