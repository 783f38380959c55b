import './configure.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createServices } from './app/create-services.ts'
import { createPreferences } from './app/preferences.ts'
import { pickLanguage } from './messages/language.ts'
import { setLanguage } from './messages/load-messages.ts'
import { App } from './ui/App.tsx'
import { ServicesContext } from './ui/hooks/use-services.ts'
import './ui/theme/theme.css'

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no element with the id "root"')
const preferences = createPreferences()
const { language } = preferences.getState()
try {
  const [services] = await Promise.all([
    createServices(preferences),
    setLanguage(pickLanguage(language, navigator.languages), ['start']),
  ])
  createRoot(root).render(
    <StrictMode>
      <ServicesContext value={services}>
        <App />
      </ServicesContext>
    </StrictMode>,
  )
} catch (error) {
  // There are no sentences yet: the page itself has one for this.
  document.querySelector('#not-started')?.removeAttribute('hidden')
  throw error
}
