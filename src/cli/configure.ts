import { z } from 'zod'

// Before any schema is made: the same interpreter as in the browser, where code may not be generated.
z.config({ jitless: true })
