/** Looks of the tables that are edited in place. */
export const tableHead =
  'sticky top-0 z-10 bg-panel text-xs text-ink-3 shadow-[inset_0_-1px_0_var(--color-line)]'
export const tableCell = 'border-b border-line/70 px-2 py-1 align-top'
/** Fields are quiet until they are pointed at or have the focus. */
export const quietFields =
  '[&_input[type=text]]:border-transparent [&_input:not([type])]:border-transparent [&_input[type=date]]:border-transparent [&_textarea]:border-transparent [&_select]:border-transparent [&_:is(input,textarea,select):hover]:border-line [&_:is(input,textarea,select)]:bg-transparent [&_:is(input,textarea,select):focus]:border-accent [&_:is(input,textarea,select):focus]:bg-panel'
