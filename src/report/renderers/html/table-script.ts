/**
 * The script inside of an exported page. Column heads of tables become buttons that sort, first up, then down, then as
 * printed; long tables get a field that leaves only the rows with what is typed. Without it the page lacks nothing but
 * this. Written without the characters that markup would have to escape, so that the page is well-formed as XML too.
 */
export const tableScript = `
'use strict';
const natural = new Intl.Collator(document.documentElement.lang, { numeric: true });
const keyOf = (row, column) => {
  const cell = row.cells[column];
  return { order: Number(cell.dataset.order ?? '-1'), text: cell.textContent };
};
const isGroup = (row) => row.classList.contains('group');
const sort = (table, original, column, direction) => {
  for (const body of Array.from(table.tBodies)) body.remove();
  if (direction === 0) {
    for (const { body, rows } of original) {
      body.append(...rows);
      table.append(body);
    }
    return;
  }
  const rows = original.flatMap((group) => group.rows.filter((row) => !isGroup(row)));
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
  const { filter, shown } = table.dataset;
  if (filter === undefined || shown === undefined) continue;
  const plain = (text) => text.normalize('NFKD').toLocaleLowerCase();
  const field = document.createElement('input');
  field.type = 'search';
  const label = document.createElement('label');
  label.append(filter + ' ', field);
  const count = document.createElement('output');
  const box = document.createElement('div');
  box.className = 'filter';
  box.append(label, count);
  table.parentElement.before(box);
  const texts = new Map();
  field.addEventListener('input', () => {
    const words = plain(field.value).split(' ').filter((word) => word !== '');
    let found = 0;
    let all = 0;
    for (const { rows } of original) {
      let inGroup = 0;
      for (const row of rows.filter((each) => !isGroup(each))) {
        if (!texts.has(row)) texts.set(row, plain(row.textContent));
        row.hidden = !words.every((word) => texts.get(row).includes(word));
        all += 1;
        if (!row.hidden) inGroup += 1;
      }
      for (const row of rows.filter(isGroup)) row.hidden = inGroup === 0;
      found += inGroup;
    }
    count.textContent = words.length === 0 ? '' : shown.replace('{n}', found).replace('{all}', all);
  });
}
// A link to a row that is filtered away shows it again.
addEventListener('hashchange', () => {
  const target = document.getElementById(location.hash.slice(1));
  const field = target === null ? null : target.closest('.scroll')?.previousElementSibling?.querySelector('input');
  if (target === null || !target.hidden) return;
  if (field) {
    field.value = '';
    field.dispatchEvent(new Event('input'));
  }
  target.scrollIntoView();
});
`
