import { z } from 'zod'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { reportFormats } from '../report/report-formats.ts'

/** Settings of this browser: never part of a model. */
export type Preferences = z.infer<typeof preferencesSchema>

const keyChordSchema = z.object({
  key: z.string().min(1).max(20),
  mod: z.boolean().optional(),
  shift: z.boolean().optional(),
  alt: z.boolean().optional(),
})

/** Each field falls back by itself, so that one bad value does not cost the others. */
const preferencesSchema = z.object({
  /** Name that decisions and ratings are signed with; may be empty. */
  author: z.string().max(300).catch(''),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Page size of the report. */
  paper: z.enum(['a4', 'letter']).catch('a4'),
  /** File format of the report that was made last. */
  reportFormat: z.enum(reportFormats).catch('pdf'),
  /** What the model check says is marked in the diagram. */
  checkMarks: z.boolean().catch(true),
  /** What the diagram shows at its subjects: id of an overlay of the canvas. */
  overlay: z.string().max(40).catch('threats'),
  /** Language of the window: BCP 47; `system` follows the browser where it is one of ours, else English. */
  language: z.enum(['system', 'en', 'de']).catch('system'),
  /** Keys of one's own by action id, in place of the action's; an empty list takes them away. */
  keys: z.record(z.string().max(60), z.array(keyChordSchema).max(4)).catch({}),
  /** Movements snap to the grid of `gridSize` diagram units. */
  snapToGrid: z.boolean().catch(false),
  gridSize: z.number().int().min(4).max(100).catch(12),
  minimap: z.boolean().catch(true),
  /** Ids of hints and tours that were seen or sent away: they do not come back. */
  seenHints: z.array(z.string().max(60)).max(500).catch([]),
  /** Views of the tables that were saved: by table id, then by name, as the table writes them. */
  tableViews: z
    .record(
      z.string().max(40),
      z.array(z.object({ name: z.string().max(100), view: z.string().max(20_000) })).max(50),
    )
    .catch({}),
  /** Last settings of the report dialog, as it writes them; empty for none. */
  reportSettings: z.string().max(20_000).catch(''),
})

const storageKey = 'glacis.preferences'

/**
 * The preferences as a store: kept in localStorage, and the same in all tabs. Where storage is blocked they
 * last as long as the page.
 * @param storage null where there is none
 */
export function createPreferences(storage: PreferenceStorage | null = pageStorage()): StoreApi<Preferences> {
  const store = createStore<Preferences>(() => parse(read(storage)))
  let fromElsewhere = false
  store.subscribe((preferences) => {
    if (!fromElsewhere) write(storage, JSON.stringify(preferences))
  })
  if (typeof window !== 'undefined') {
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key !== storageKey) return
      fromElsewhere = true
      store.setState(parse(newValue))
      fromElsewhere = false
    })
  }
  return store
}

export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem'>

/** Touching `localStorage` at all throws where the user has blocked it. */
function pageStorage(): PreferenceStorage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage
  } catch {
    return null
  }
}

function read(storage: PreferenceStorage | null): string | null {
  try {
    return storage?.getItem(storageKey) ?? null
  } catch {
    return null
  }
}

function write(storage: PreferenceStorage | null, text: string): void {
  try {
    storage?.setItem(storageKey, text)
  } catch {
    // A full or blocked localStorage costs the memory of a setting, not the setting.
  }
}

function parse(text: string | null): Preferences {
  try {
    const stored = preferencesSchema.safeParse(text === null ? {} : JSON.parse(text))
    if (stored.success) return stored.data
  } catch {
    // Not JSON: someone else's, or damaged. The starting values serve.
  }
  return preferencesSchema.parse({})
}
