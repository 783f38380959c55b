// Sets up what is missing, builds, and serves the app with its security headers.
import { ensureInstalled, root, stop } from './ensure-installed.mjs'

ensureInstalled()
const { ensureBuilt } = await import('./build.mjs')
ensureBuilt('app')

const { preview } = await import('vite')
const wanted = process.env.PORT ?? '4173'
const port = Number(wanted)
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT is "${wanted}", which is not a port number (0 to 65535).`)

try {
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { port, host: '127.0.0.1', strictPort: process.env.PORT !== undefined },
  })
  const address = server.httpServer.address()
  console.log(`Glacis runs at http://127.0.0.1:${address.port}/  (Ctrl C stops it)`)
} catch (error) {
  stop(`The server could not start: ${error.message}. Set PORT to another number and try again.`)
}
