/** Mentions in running text. */

/**
 * A stretch of an article with its mentions, each a link to its row.
 * @param {number} n the article
 * @param {Array} marks those of the article, in order
 * @param {?Object} focus the row that the reader is looking at
 */
function marked(n, from, until, marks, focus) {
  const text = textOf(n);
  const out = [];
  let at = from;
  for (const mark of marks) {
    if (mark.start < at || mark.end > until) {
      continue;
    }
    out.push(visible(text.slice(at, mark.start)));
    const type = TYPES[mark.row.type].label;
    const name = visible(text.slice(mark.start, mark.end));
    out.push(mark.row === focus
      ? h('mark', {class: 'mention ' + type, dir: 'auto', title: reason(mark)}, name)
      : h('a', {class: 'mention ' + type, href: '#/row/' + mark.row.id, dir: 'auto', title: reason(mark)}, name));
    at = mark.end;
  }
  out.push(visible(text.slice(at, until)));
  return out;
}

/** Whose name it is, and why. */
function reason(mark) {
  const name = TYPES[mark.row.type].one + ': ' + short(title(mark.row), 80);
  const to = mark.to < 0 ? '' : ` (see \u201c${short(mark.row.variants[mark.to][0], 80)}\u201d)`;
  return mark.rule < 0 ? name : name + ' \u2013 ' + ruleText(mark.rule) + to;
}

/** All sentences of an article that name a row, each once. */
function sentencesOf(n, row) {
  const marks = marksOf(n);
  const sentences = new Map();
  for (const mark of marks) {
    if (mark.row === row && !sentences.has(mark.from)) {
      sentences.set(mark.from, mark);
    }
  }
  return [...sentences.values()].map(mark =>
    h('blockquote', {class: 'sentence', dir: 'auto'},
      marked(n, mark.from, mark.until, marks.filter(m => m.start >= mark.from), row)));
}

/** The first sentence that names a row, with its article. */
function example(row) {
  if (!row.where.length) {
    return null;
  }
  const n = row.where[0];
  return h('div', {class: 'example'}, sentencesOf(n, row)[0],
    h('p', {class: 'source'}, linkToArticle(articles[n])));
}

const BOUNDS = {approx: 'about ', at_least: 'at least ', at_most: 'at most ', vague: 'over '};

/** What a row is called for people: numbers with their digits in groups and what they count. */
function title(row) {
  const number = row.number;
  if (!number || number.kind === 'date' || number.kind === 'duration') {
    return number && number.kind === 'date' ? dateText(number) : number ? row.variants[0][0] : row.name;
  }
  return (BOUNDS[number.bound] || '')
    + row.name.replace(/\d{4,}(?=\D|$)/g, digits => digits.replace(/\B(?=(\d{3})+$)/g, ','))
      .replace(' to ', '\u2013').replace(/(?<=\d)\+(?= |$)/, '');
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
  'October', 'November', 'December'];

/** A date as a newspaper writes it. */
function dateText(number) {
  const value = number.value || [number.low, number.high].filter(Boolean).join('/');
  return value.split('/').map(dayText).join(' \u2013 ');
}

function dayText(iso) {
  const parts = /^(-?)(\d{2,4}X*|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!parts) {
    return iso;
  }
  const [, minus, years, month, day] = parts;
  const digits = years.replace(/X+$/, '');
  const year = years === 'XXXX' ? ''
    : minus ? Number(digits) + 1 + ' BC'
      : digits.length === 3 ? digits + '0s'
        : digits.length === 2 ? Number(digits) + 1 + 'th century'.replace(/^th/, ending(Number(digits) + 1))
          : digits;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

function ending(n) {
  return n % 100 > 10 && n % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] || 'th';
}
