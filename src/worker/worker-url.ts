/** The part of Trusted Types that is used here; absent in browsers that do not enforce them. */
interface TrustedTypesFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => unknown }
}

/**
 * Starts a module worker from an asset of the app, such as `import url from './x.worker.ts?worker&url'`.
 * The one place where a script's address is trusted: the page's policy allows the name `app-worker` only.
 * @throws when the address is of another origin
 */
export function createModuleWorker(url: string, name?: string): Worker {
  return new Worker(trustedUrl(url) as string, { type: 'module', ...(name === undefined ? {} : { name }) })
}

/** The page allows the policy to be made once. */
let policy: { readonly createScriptURL: (url: string) => unknown } | null = null

function trustedUrl(url: string): unknown {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypesFactory }
  policy ??= trustedTypes?.createPolicy('app-worker', { createScriptURL: sameOriginUrl }) ?? {
    createScriptURL: sameOriginUrl,
  }
  return policy.createScriptURL(url)
}

/** The address in full. @throws when it is of another origin than the page */
export function sameOriginUrl(url: string): string {
  const { href, origin } = globalThis.location
  const resolved = new URL(url, href)
  if (resolved.origin !== origin) throw new Error(`A worker may not be started from ${resolved.origin}`)
  return resolved.href
}
