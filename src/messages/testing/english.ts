import { en } from '../en/en.ts'
import { addSentences } from '../sentences.ts'

// Tests speak English, with every area there from the start.
addSentences('en', en)
