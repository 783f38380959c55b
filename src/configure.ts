import { z } from 'zod'

// Before any schema is made: the policy of the page does not allow code to be generated.
z.config({ jitless: true })
