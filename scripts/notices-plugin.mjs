import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** File in the build that lists the licences of all that is bundled. */
export const noticesFile = 'third-party-notices.md'

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))
/** Packages whose files are copied or compiled into style sheets, so that no bundler sees them as modules. */
const assetPackages = ['@fontsource-variable/inter', '@fontsource/noto-sans', 'tailwindcss']

/**
 * Vite lists what the page bundles; workers are bundles of their own and fonts are assets. `collect` goes
 * among the workers' plugins, `append` among the page's.
 */
export function noticesPlugins() {
  const found = new Set(assetPackages)
  const collect = {
    name: 'glacis:collect-worker-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.moduleIds ?? []) {
          const name = packageOf(id)
          if (name !== null) found.add(name)
        }
      }
    },
  }
  const append = {
    name: 'glacis:append-notices',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir }) {
      const file = join(dir, noticesFile)
      const listed = readFileSync(file, 'utf8')
      const missing = [...found].filter((name) => !listed.includes(`\n## ${name} - `)).sort()
      appendFileSync(file, missing.map(noticeOf).join(''))
    },
  }
  return { collect, append }
}

function packageOf(id) {
  const path = id.replaceAll('\\', '/').split('/node_modules/').at(-1)
  if (path === undefined || path === id.replaceAll('\\', '/')) return null
  const [scope, name] = path.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

function noticeOf(name) {
  const folder = join(modules, name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text =
    file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''
  return `\n## ${name} - ${version} (${license})\n\n${text.trim()}\n`
}
