/** The rows that the reader chose: by type, kind and words, in an order. */

const table = {type: -1, kind: '', query: '', key: '', down: false, page: 0, keys: null};
const collator = new Intl.Collator('en', {numeric: true});

const SORTS = {
  name: (a, b) => collator.compare(title(a), title(b)),
  mentions: (a, b) => a.mentions - b.mentions,
  articles: (a, b) => a.articles - b.articles,
  value: (a, b) => amount(a) - amount(b),
};

function amount(row) {
  const value = Number.parseFloat(row.number.value || row.number.low || row.number.high);
  return Number.isNaN(value) ? Infinity : value;
}

/** What the filter looks at, made once: it is most of the work. */
function searchKeys() {
  table.keys = table.keys || rows.map(row =>
    folded([title(row), row.name, ...row.variants.map(v => v[0]), row.number ? row.number.counted : '']
      .join('\n')));
  return table.keys;
}

/** The rows that the reader wants to see, in his order. */
function chosenRows() {
  const words = folded(table.query).split(/\s+/).filter(Boolean);
  const keys = words.length ? searchKeys() : [];
  const chosen = rows.filter(row =>
    (table.type < 0 || row.type === table.type)
    && (!table.kind || table.type !== NUMBER || row.number.kind === table.kind)
    && words.every(word => keys[row.n].includes(word)));
  if (table.key) {
    chosen.sort(SORTS[table.key]);
    if (table.down) {
      chosen.reverse();
    }
  }
  return chosen;
}
