import { spread } from './clock.mjs'
import { freshPage, settle } from './page.mjs'

/** Edits the model's title again and again; each edit is one transaction of the log. */
export async function measureAutosave(browser, address, { file }) {
  const page = await freshPage(browser)
  await page.addInitScript(timeIndexedDb)
  await page.goto(address)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  await (await chooser).setFiles(file)
  const title = page.getByLabel('Model title')
  await title.waitFor()
  const times = []
  for (let i = 0; i < 40; i++) {
    await title.fill(`Edit ${i}`)
    await page.evaluate(() => window.takeIndexedDbMs())
    await title.press('Enter')
    await page.getByText('Saved', { exact: true }).waitFor()
    await settle(page)
    times.push(await page.evaluate(() => window.takeIndexedDbMs()))
  }
  await page.context().close()
  return spread(times)
}

/** Runs in the page before the app: adds up the time that calls into IndexedDB hold the main thread. */
function timeIndexedDb() {
  let spent = 0
  const timed = (owner, names) => {
    for (const name of names) {
      const original = owner.prototype[name]
      owner.prototype[name] = function (...args) {
        const start = performance.now()
        try {
          return original.apply(this, args)
        } finally {
          spent += performance.now() - start
        }
      }
    }
  }
  timed(IDBDatabase, ['transaction'])
  timed(IDBTransaction, ['objectStore', 'commit'])
  timed(IDBObjectStore, ['add', 'put', 'get', 'getAll', 'delete'])
  window.takeIndexedDbMs = () => {
    const taken = spent
    spent = 0
    return taken
  }
}
