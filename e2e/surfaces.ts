import { expect, type Locator, type Page } from '@playwright/test'
import { de } from '../src/messages/de/de.ts'
import { en } from '../src/messages/en/en.ts'
import { riskSections, sectionKeys } from '../src/ui/risk/sections.ts'

/** What the window says, by language and key. */
const words = { en, de } as const

export interface Stage {
  readonly page: Page
  readonly words: typeof en | typeof de
}

/** Something that people see. The ones of a list are shown in its order, in one window. */
export interface Surface {
  readonly name: string
  /** Shows it, and waits until it is there. */
  readonly show: (stage: Stage) => Promise<void>
  /** Takes it away where the next one needs that. */
  readonly leave?: (stage: Stage) => Promise<void>
}

export function stageOf(page: Page, language: keyof typeof words): Stage {
  return { page, words: words[language] }
}

/** Sets the language of the window before the app starts. */
export async function speak(page: Page, language: keyof typeof words): Promise<void> {
  await page.addInitScript((language) => {
    const stored = JSON.parse(localStorage.getItem('glacis.preferences') ?? '{}')
    localStorage.setItem('glacis.preferences', JSON.stringify({ ...stored, language }))
  }, language)
}

export const startSurfaces: readonly Surface[] = [
  {
    name: 'start',
    show: async ({ page, words }) => {
      await page.goto('/')
      await expect(page.getByText(words['start.noModels'])).toBeVisible()
      await expect(page.getByText(words['app.loadingPacks'])).toBeHidden()
    },
  },
  dialog('settings', 'app.settings'),
  dialog('new model', 'start.newModel'),
  dialog('new pack', 'packs.new'),
  {
    name: 'commands of the start screen',
    show: async ({ page }) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('m')
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    },
    leave: pressEscape,
  },
  {
    name: 'menu of a model',
    show: async ({ page, words }) => {
      await page.getByRole('button', { name: 'IoMT reference model' }).click()
      await expect(gridRows(page).first()).toBeVisible()
      await page.getByRole('button', { name: words['app.toStart'] }).click()
      await page
        .getByRole('button', { name: words['start.actionsOf']({ title: 'IoMT reference model' }) })
        .click()
      await expect(page.getByRole('menuitem').first()).toBeVisible()
    },
    leave: pressEscape,
  },
  {
    name: 'pack about',
    show: async ({ page, words }) => {
      await page.goto('/#/pack/core/about')
      await expect(page.getByRole('navigation', { name: words['packs.contents'] })).toBeVisible()
    },
  },
  {
    name: 'pack with a rule',
    show: async ({ page, words }) => {
      await page.goto('/#/pack/health/rules')
      const nav = page.getByRole('navigation', { name: words['packs.contents'] })
      await nav.getByRole('listitem').getByRole('button').first().click()
      await expect(page).toHaveURL(/\/rules\/./)
    },
  },
]

/** Opens the reviewed model, which has something of everything. */
export async function openReviewed({ page }: Stage): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'mHealth model after a review' }).click()
  await expect(gridRows(page).first()).toBeVisible()
}

/** Lists, and the details of what is selected. */
export const panelSurfaces: readonly Surface[] = [
  { name: 'editor with nothing selected', show: async () => undefined },
  tab('questions', 'app.tabQuestions'),
  tab('elements', 'tables.elements'),
  tab('flows', 'tables.flows'),
  tab('assets', 'app.tabAssets'),
  tab('mitigations', 'app.tabMitigations'),
  tab('threats', 'app.tabThreats'),
  opened('views of the threat list', 'grid.views'),
  opened('columns of the threat list', 'grid.columns'),
  opened('export of the threat list', 'grid.export'),
  {
    name: 'threat in hand',
    show: async ({ page, words }) => {
      const lines = page.locator('[role=row][data-threat]')
      await lines.first().click()
      await expect(details(page, words).getByRole('heading').first()).toBeVisible()
    },
  },
  {
    name: 'element',
    show: async ({ page, words }) => {
      await page.locator('.react-flow__node[data-id^="element:"] .element').nth(3).click({ force: true })
      await expect(details(page, words).getByRole('tablist')).toBeVisible()
    },
  },
  {
    name: 'threats of an element',
    show: async ({ page, words }) => {
      await details(page, words).getByRole('tab').nth(1).click()
    },
  },
  {
    name: 'mitigations of an element',
    show: async ({ page, words }) => {
      await details(page, words).getByRole('tab').nth(2).click()
    },
    leave: async ({ page, words }) => {
      await details(page, words).getByRole('tab').nth(0).click()
    },
  },
  {
    name: 'flow',
    show: async ({ page }) => {
      for (const { x, y } of await middlesOfFlows(page)) {
        await page.mouse.click(x, y)
        if ((await page.locator('.flow .flow-halo').count()) > 0) break
      }
      await expect(page.locator('.flow .flow-halo').first()).toBeAttached()
    },
  },
  {
    name: 'boundary',
    show: async ({ page }) => {
      await page.locator('.boundary-title').first().click({ force: true })
      await expect(page.locator('.boundary .halo').first()).toBeAttached()
    },
  },
]

/** What opens over the editor or beside it, with several things selected. */
export const overSurfaces: readonly Surface[] = [
  {
    name: 'several',
    show: async ({ page, words }) => {
      await surface(page).focus()
      await page.keyboard.press('Control+a')
      await expect(details(page, words).getByRole('heading', { name: /\d/ }).first()).toBeVisible()
    },
  },
  {
    name: 'menu of the selection',
    show: async ({ page }) => {
      await page.keyboard.press('Shift+F10')
      await expect(page.getByRole('menuitem').first()).toBeVisible()
    },
  },
  {
    name: 'arrange menu',
    show: async ({ page, words }) => {
      const entry = page.getByRole('menuitem', { name: words['arrange.menu'], exact: true })
      await entry.focus()
      await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('menuitem', { name: words['arrange.alignLeft'] })).toBeVisible()
    },
    leave: async ({ page }) => {
      for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
    },
  },
  {
    name: 'quick add',
    show: async ({ page }) => {
      await surface(page).focus()
      await page.keyboard.press('/')
      await expect(page.getByRole('combobox', { expanded: true }).first()).toBeFocused()
    },
  },
  {
    name: 'note',
    show: async ({ page, words }) => {
      await page.keyboard.type('note')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await expect(details(page, words).getByRole('textbox').first()).toBeVisible()
    },
  },
  opened('select by', 'arrange.select'),
  {
    name: 'comment',
    show: async ({ page, words }) => {
      await surface(page).focus()
      await page.keyboard.press('m')
      const box = await surface(page).boundingBox()
      await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 90)
      await page.getByRole('textbox', { name: words['comments.newText'] }).fill('Who maintains it?')
    },
    leave: async ({ page }) => page.keyboard.press('Control+Enter'),
  },
  {
    name: 'comments',
    show: async ({ page, words }) => {
      await page.getByRole('button', { name: words['comments.list']({ n: 2 }) }).click()
    },
    leave: pressEscape,
  },
  {
    name: 'menu of the window',
    show: async ({ page, words }) => {
      await page.getByRole('button', { name: words['app.menu'], exact: true }).click()
      await expect(page.getByRole('menuitem').first()).toBeVisible()
    },
    leave: pressEscape,
  },
  {
    name: 'menu of the diagram',
    show: async ({ page }) => {
      await page.locator('[role=tablist] ~ button, [role=tablist] ~ * button').first().click()
    },
    leave: pressEscape,
  },
  {
    name: 'model check',
    show: async ({ page, words }) => {
      await page
        .getByRole('toolbar', { name: words['app.mainToolbar'] })
        .getByRole('button')
        .filter({ hasText: words['check.short'] })
        .click()
      await expect(page.getByRole('dialog', { name: words['check.title'] })).toBeVisible()
    },
    leave: pressEscape,
  },
  {
    name: 'commands',
    show: async ({ page }) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('a')
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    },
    leave: pressEscape,
  },
  {
    name: 'search',
    show: async ({ page, words }) => {
      await surface(page).focus()
      await page.keyboard.press('Control+f')
      await expect(page.getByRole('combobox').and(page.locator(':focus'))).toBeVisible()
      await page.keyboard.type('key')
      await expect(
        page.getByRole('region', { name: words['outline.searchTab'] }).getByRole('option').first(),
      ).toBeVisible()
    },
  },
  {
    name: 'outline',
    show: async ({ page }) => {
      await page.keyboard.press('Alt+o')
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('treeitem').first()).toBeVisible()
    },
  },
  {
    name: 'keys',
    show: async ({ page }) => {
      await surface(page).focus()
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
    leave: pressEscape,
  },
  {
    name: 'export of the diagram',
    show: async ({ page }) => {
      await page.keyboard.press('Control+Shift+E')
      await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible()
    },
    leave: pressEscape,
  },
  {
    name: 'report window',
    show: async ({ page }) => {
      await page.keyboard.press('Control+e')
      await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible({ timeout: 60_000 })
    },
    leave: pressEscape,
  },
]

export const riskSurfaces: readonly Surface[] = riskSections.map((section) => ({
  name: `risk: ${section}`,
  show: async ({ page, words }) => {
    const address = page.url().replace(/(\/risk\/.*)?$/, '')
    await page.goto(`${address}/risk/${section}`)
    const name = words[sectionKeys[section]]
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
    await expect(page.getByText(words['risk.reckoning'])).toBeHidden()
  },
}))

type PlainKey = { [K in keyof typeof en]: (typeof en)[K] extends string ? K : never }[keyof typeof en]

function dialog(name: string, key: PlainKey): Surface {
  return {
    name,
    show: async ({ page, words }) => {
      await page.getByRole('button', { name: words[key], exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
    leave: pressEscape,
  }
}

function tab(name: string, key: PlainKey): Surface {
  return {
    name: `table: ${name}`,
    show: async ({ page, words }) => {
      const tabs = page.getByRole('tablist', { name: words['app.workTabs'] })
      await tabs.getByRole('tab', { name: new RegExp(`^${words[key]}`) }).click()
    },
  }
}

function opened(name: string, key: PlainKey): Surface {
  return {
    name,
    show: async ({ page, words }) => {
      await page.getByRole('button', { name: words[key], exact: true }).click()
    },
    leave: pressEscape,
  }
}

async function pressEscape({ page }: Stage): Promise<void> {
  await page.keyboard.press('Escape')
}

/** Where the flows lie in the window; something else may lie there too. */
async function middlesOfFlows(page: Page): Promise<readonly { readonly x: number; readonly y: number }[]> {
  return page.locator('.flow .flow-hit').evaluateAll((paths) =>
    (paths as SVGPathElement[]).map((path) => {
      const middle = path.getPointAtLength(path.getTotalLength() / 2)
      const { x, y } = middle.matrixTransform(path.getScreenCTM() ?? undefined)
      return { x, y }
    }),
  )
}

function details(page: Page, words: Stage['words']): Locator {
  return page.getByRole('region', { name: words['details.region'], exact: true })
}

function surface(page: Page): Locator {
  return page.getByRole('application').first()
}

function gridRows(page: Page): Locator {
  return page.locator('[role=row][data-threat], [role=treegrid] [role=row], [role=grid] [role=row]')
}
