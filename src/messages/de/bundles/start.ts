import { app } from '../app.ts'
import { settings } from '../settings.ts'
import { start } from '../start.ts'
import { storage } from '../storage.ts'

/** German sentences of the first screen and of the window around every screen. */
export const sentences = {
  ...app,
  ...settings,
  ...start,
  ...storage,
} as const
