import { test as base, expect, type Page } from '@playwright/test'

/**
 * A page that is watched, and with it every other tab of its journey: afterwards, nothing may have left the
 * origin, violated the security policy, or thrown.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, context, baseURL }, use) => {
    const problems: string[] = []
    context.on('request', (request) => {
      const address = request.url()
      const isLocal = address.startsWith(baseURL ?? '') || /^(blob|data):/.test(address)
      if (!isLocal) problems.push(`request off the origin: ${address}`)
    })
    context.on('weberror', (error) => problems.push(`error: ${error.error().message}`))
    context.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`)
    })
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI || event.sample}`)
      })
    })
    await use(page)
    expect(problems).toEqual([])
  },
})

export { expect }
