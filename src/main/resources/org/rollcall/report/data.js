'use strict';

/*
 * What the program wrote into the page. A row, an article and a mark are lists there, to keep the
 * page small; here they get names. Texts are parsed when someone looks at them.
 */
const index = JSON.parse(document.querySelector('script.index').textContent);

const TYPES = [
  {label: 'person', one: 'Person', many: 'People'},
  {label: 'place', one: 'Place', many: 'Places'},
  {label: 'organisation', one: 'Organisation', many: 'Organisations'},
  {label: 'number', one: 'Number', many: 'Numbers'},
];
const NUMBER = 3;

const rows = index.rows.map((row, n) => {
  const [type, name, id, mentions, articles, variants, possible, where, number, apart] = row;
  return {n, type, name, id, mentions, articles, variants, possible, where, apart,
    number: number ? namedNumber(number) : null};
});
const rowOfId = new Map(rows.map(row => [row.id, row]));

const articles = index.articles.map(([id, title, date, marks], n) => ({n, id, title, date, marks}));

function namedNumber([kind, value, low, high, bound, unit, counted]) {
  return {kind, value, low, high, bound, unit, counted};
}

const chunkElements = document.querySelectorAll('script.texts');
const chunkTexts = [];

/** The text of an article. */
function textOf(n) {
  return stored(n)[0];
}

/** Its mentions in order: where, of which row, by which rule, joined to which variant, in which sentence. */
function marksOf(n) {
  const [, marks, sentences] = stored(n);
  const out = [];
  let start = 0;
  for (let i = 0; i < marks.length; i += 6) {
    start += marks[i];
    const sentence = 2 * marks[i + 5];
    out.push({start, end: start + marks[i + 1], row: rows[marks[i + 2]], rule: marks[i + 3],
      to: marks[i + 4], from: sentences[sentence], until: sentences[sentence + 1]});
  }
  return out;
}

function stored(n) {
  let chunk = index.chunks.findIndex(begin => begin > n) - 1;
  if (chunk < 0) {
    chunk = index.chunks.length - 1;
  }
  if (!chunkTexts[chunk]) {
    chunkTexts[chunk] = JSON.parse(chunkElements[chunk].textContent);
  }
  return chunkTexts[chunk][n - index.chunks[chunk]];
}

/** What a rule means; numbers are found by none. */
function ruleText(rule) {
  return rule < 0 ? '' : index.rules[rule][1];
}

const companyOfRow = new Map();
for (const [one, other, sentences, paragraphs] of index.pairs) {
  companyOf(one).push({row: rows[other], sentences, paragraphs});
  companyOf(other).push({row: rows[one], sentences, paragraphs});
}

/** Who appears with a row, most often first. */
function companyOf(n) {
  if (!companyOfRow.has(n)) {
    companyOfRow.set(n, []);
  }
  return companyOfRow.get(n);
}

/** Letters as a reader types them to find a name: small, without accents. */
function folded(text) {
  const small = text.toLowerCase();
  return /^[\x00-\x7f]*$/.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '');
}
