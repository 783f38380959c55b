import './configure.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createServices } from './app/create-services.ts'
import { pickLanguage } from './messages/language.ts'
import { setLanguage } from './messages/load-messages.ts'
import { App } from './ui/App.tsx'
import { ServicesContext } from './ui/hooks/use-services.ts'
import './ui/theme/theme.css'

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no element with the id "root"')
const services = await createServices()
const { language } = services.preferences.getState()
await setLanguage(pickLanguage(language, navigator.languages), ['start', 'files', 'terms', 'packs'])
createRoot(root).render(
  <StrictMode>
    <ServicesContext value={services}>
      <App />
    </ServicesContext>
  </StrictMode>,
)
