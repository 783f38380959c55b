/**
 * The script inside of an exported page: column heads of tables become buttons that sort, first up, then down,
 * then as printed. Without it the page lacks nothing but this. Written without the characters that markup
 * would have to escape, so that the page is well-formed as XML too.
 */
export const sortScript = `
'use strict';
const natural = new Intl.Collator(document.documentElement.lang, { numeric: true });
const keyOf = (row, column) => {
  const cell = row.cells[column];
  return { order: Number(cell.dataset.order ?? '-1'), text: cell.textContent };
};
const sort = (table, original, column, direction) => {
  for (const body of Array.from(table.tBodies)) body.remove();
  if (direction === 0) {
    for (const { body, rows } of original) {
      body.append(...rows);
      table.append(body);
    }
    return;
  }
  const rows = original.flatMap((group) => group.rows.filter((row) => !row.classList.contains('group')));
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
  keyed.sort((a, b) => direction * (a.key.order - b.key.order || natural.compare(a.key.text, b.key.text)));
  const body = document.createElement('tbody');
  body.append(...keyed.map(({ row }) => row));
  table.append(body);
};
for (const table of document.querySelectorAll('table.sortable')) {
  const original = Array.from(table.tBodies, (body) => ({ body, rows: Array.from(body.rows) }));
  const heads = Array.from(table.tHead.rows[0].cells);
  heads.forEach((head, column) => {
    if (head.textContent === '') return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const was = head.getAttribute('aria-sort');
      for (const other of heads) other.removeAttribute('aria-sort');
      const direction = was === null ? 1 : was === 'ascending' ? -1 : 0;
      if (direction !== 0) head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
      sort(table, original, column, direction);
    });
  });
}
`
