import { dropStencil, expectSaved, inDiagram, newModel, parts, subject } from './editor-page.ts'
import { expect, test } from './fixtures.ts'

test('a second tab follows the first, and takes over when that is closed', async ({ page, context }) => {
  await newModel(page)
  await dropStencil(page, 'Patient', await inDiagram(page, 120, 120), 'Anna')
  await expectSaved(page)

  const second = await context.newPage()
  const readOnly = second.getByText('Read only: open in another tab')
  const stencil = parts(second).stencils.getByRole('button', { name: 'Patient', exact: true })
  await second.goto(page.url())
  await expect(subject(second, 'Anna')).toBeVisible()

  await test.step('it is read-only and shows each edit of the first', async () => {
    await expect(readOnly).toBeVisible()
    await expect(stencil).toBeDisabled()
    await expect(parts(second).undo).toBeDisabled()
    await subject(second, 'Anna').click()
    await expect(parts(second).details.getByRole('textbox', { name: 'Name' })).toBeDisabled()

    await page.bringToFront()
    await dropStencil(page, 'Mobile health app', await inDiagram(page, 350, 120), 'Diary')
    await expect(subject(second, 'Diary')).toBeVisible()
    await parts(page).title.fill('Two tabs')
    await parts(page).title.press('Enter')
    await expect(parts(second).title).toHaveValue('Two tabs')
    await parts(page).undo.click()
    await expect(parts(second).title).toHaveValue('')
  })

  await test.step('it edits when the first is gone', async () => {
    await page.close()
    await expect(readOnly).toBeHidden()
    await expect(stencil).toBeEnabled()
    await dropStencil(second, 'Cloud service', await inDiagram(second, 350, 320), 'Cloud')
    await expectSaved(second)
    await second.reload()
    for (const name of ['Anna', 'Diary', 'Cloud']) await expect(subject(second, name)).toBeVisible()
    await expect(readOnly).toBeHidden()
  })
})

test('a tab that is closed right after an edit loses nothing and asks nothing', async ({ page, context }) => {
  await newModel(page)
  const address = page.url()
  await parts(page).title.fill('Kept')
  await parts(page).title.press('Enter')
  await page.close()

  const second = await context.newPage()
  const questions: string[] = []
  second.on('dialog', (dialog) => {
    questions.push(dialog.type())
    void dialog.accept()
  })
  await second.goto(address)
  await expect(parts(second).title).toHaveValue('Kept')
  await dropStencil(second, 'Patient', await inDiagram(second, 120, 120), 'Anna')
  const closed = second.waitForEvent('close')
  await second.close({ runBeforeUnload: true })
  await closed
  expect(questions).toEqual([])

  const third = await context.newPage()
  await third.goto(address)
  await expect(subject(third, 'Anna')).toBeVisible()
  await expect(parts(third).title).toHaveValue('Kept')
})
