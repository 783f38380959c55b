import type { StoreApi } from 'zustand/vanilla'
import type { Result } from '../base/result.ts'
import type { Document } from '../model/document.ts'
import type { ComponentLibrary } from './components/component-library.ts'
import type { OpenModel } from './open-project.ts'
import type { PackLibrary } from './packs/pack-library.ts'
import type { Preferences } from './preferences.ts'
import type { ProjectLibrary } from './project-library.ts'

/** What lives as long as the page. */
export interface AppServices {
  readonly preferences: StoreApi<Preferences>
  readonly library: ProjectLibrary
  /** False when models are kept only until the page is closed. */
  readonly isDurable: boolean
  /** Opens a stored model; the error is a sentence. Rejects when its code cannot be fetched. */
  readonly openProject: (id: string) => Promise<Result<OpenModel, string>>
  /** Fetches what opening a model needs, so that it is there when one is opened. */
  readonly prefetchOpening: () => Promise<void>
  /** Knowledge packs, those of one's own among them. What reads it has waited for `loadPacks`. */
  readonly packs: PackLibrary
  /** Fetches what `packs` needs, once; after a failure again. */
  readonly loadPacks: () => Promise<PackLibrary>
  /** Fetches what the components of this browser need, once; after a failure again. */
  readonly loadComponents: () => Promise<ComponentLibrary>
  /** A stored model to look into, without opening it for work; the error is a sentence. */
  readonly readProject: (id: string) => Promise<Document | string>
  /** The model that was opened last in this tab; null when none was. */
  readonly lastOpened: () => string | null
}
