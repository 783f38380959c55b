import { openReference, openStart, parts } from './editor-page.ts'
import { expectAccessible } from './expect-accessible.ts'
import { expect, test } from './fixtures.ts'
import {
  openReviewed,
  overSurfaces,
  panelSurfaces,
  riskSurfaces,
  speak,
  stageOf,
  startSurfaces,
} from './surfaces.ts'

test('the start screen and the editor have the landmarks and buttons that people are told of', async ({
  page,
}) => {
  await openStart(page)
  await expect(page).toHaveTitle(/Glacis/)
  for (const name of ['New model', 'Open file', 'mHealth reference model', 'IoMT reference model']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1)
  }

  await openReference(page, 'mHealth reference model')
  for (const name of ['Stencils', 'Diagram', 'Details', 'Threats']) {
    await expect(page.getByRole('region', { name, exact: true })).toHaveCount(1)
  }
  const { toolbar } = parts(page)
  for (const name of ['Undo', 'Redo', 'Export report']) {
    await expect(toolbar.getByRole('button', { name, exact: true })).toHaveCount(1)
  }
})

// Each surface is looked at in both themes and both languages, in two passes instead of four.
for (const [language, colorScheme] of [
  ['en', 'light'],
  ['de', 'dark'],
] as const) {
  test.describe(`in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const [place, surfaces] of [
      ['around the models', startSurfaces],
      ['in lists and details', panelSurfaces],
      ['over the editor', overSurfaces],
      ['of risk', riskSurfaces],
    ] as const) {
      test(`axe finds nothing serious ${place}`, async ({ page }) => {
        // A minute where nothing else runs.
        test.setTimeout(240_000)
        await speak(page, language)
        const stage = stageOf(page, language)
        if (surfaces !== startSurfaces) await openReviewed(stage)
        for (const surface of surfaces) {
          await test.step(surface.name, async () => {
            await surface.show(stage)
            await expectAccessible(page, surface.name)
            await surface.leave?.(stage)
          })
        }
      })
    }
  })
}
