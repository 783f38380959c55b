import { isDayFirst } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'
import type { CellMisfit, ParseWords } from './parse-cell.ts'

/** The sentence for a text that is no value for its cell. */
export function misfitText(misfit: CellMisfit): string {
  switch (misfit.code) {
    case 'not-a-number':
      return t('grid.misfit.number')
    case 'out-of-range':
      return t('grid.misfit.range', misfit)
    case 'not-a-date':
      return t('grid.misfit.date')
    case 'not-an-option': {
      const few = misfit.options.slice(0, 8)
      return t('grid.misfit.option', { options: few.join(', '), isMore: few.length < misfit.options.length })
    }
    case 'not-yes-or-no':
      return t('grid.misfit.flag')
    case 'empty':
      return t('grid.misfit.empty')
  }
}

/** How texts are read in the current language. */
export function parseWords(): ParseWords {
  return {
    yes: [t('grid.yes'), 'yes', 'true', '1', 'x'],
    no: [t('grid.no'), 'no', 'false', '0', '-', '–'],
    dateOrder: isDayFirst() ? 'dmy' : 'mdy',
  }
}
