// Comma-separated text as used in this folder: first row is the header, quotes only where needed.

export function parse(text) {
  const [header, ...rows] = split(text);
  return rows.map(row => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

export function format(columns, rows) {
  const line = values => values.map(quote).join(',') + '\n';
  return line(columns) + rows.map(row => line(columns.map(c => row[c] ?? ''))).join('');
}

const quote = value => /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : `${value}`;

function split(text) {
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (end === '' && row.length === 0 && !quoted && !plain) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
