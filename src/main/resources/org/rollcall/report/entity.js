/** What there is to know of one row. */

const SENTENCE_ARTICLES = 8;
const COMPANIONS = 12;

function entityView(row) {
  const type = TYPES[row.type];
  return h('section', {class: 'detail ' + type.label, id: 'detail', 'aria-labelledby': 'detail-name'},
    h('div', {class: 'detail-head'},
      h('p', {}, typeTag(row), row.number ? h('span', {class: 'kind'}, row.number.kind) : null),
      h('a', {class: 'close', href: '#/', 'aria-label': 'Close, back to the table'}, '\u00d7')),
    h('h2', {id: 'detail-name', tabindex: '-1'}, nameOf(title(row))),
    h('p', {class: 'facts'}, counted(row.mentions, 'mention'), ' in ', counted(row.articles, 'article')),
    row.number ? numberFacts(row) : null,
    writtenPart(row), possiblePart(row), apartPart(row), contextPart(row), companyPart(row));
}

function part(heading, ...content) {
  return h('section', {class: 'part'}, h('h3', {}, heading), content);
}

function numberFacts(row) {
  const number = row.number;
  const facts = [['Normal form', row.name], ['Value', number.value], ['Lowest', number.low],
    ['Highest', number.high], ['Meant as', number.bound.replace('_', ' ')],
    ['Unit', number.unit.replace(/_/g, ' ')], ['Counts', number.counted]];
  return h('dl', {class: 'number-facts'}, facts.filter(fact => fact[1]).map(([term, text]) =>
    h('div', {}, h('dt', {}, term), h('dd', {}, nameOf(text)))));
}

/** Each way of writing, with the rules that merged it into this row. */
function writtenPart(row) {
  const most = Math.max(...row.variants.map(v => v[1]));
  const why = rules => {
    const out = [];
    for (let i = 0; i < rules.length; i += 2) {
      out.push(h('span', {class: 'rule'}, ruleText(rules[i])
        + (rules.length > 2 ? ` (${rules[i + 1]}\u00d7)` : '')));
    }
    return out;
  };
  return part('Written as', paged(row.variants, 20, variants =>
    h('table', {class: 'written'},
      h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, 'Form'), h('th', {scope: 'col'}, 'Mentions'),
        row.number ? null : h('th', {scope: 'col'}, 'Merged because it is'))),
      h('tbody', {}, variants.map(([text, count, rules]) => h('tr', {},
        h('th', {scope: 'row'}, nameOf(text)),
        h('td', {}, bar(count, most, TYPES[row.type].label)),
        row.number ? null : h('td', {}, why(rules))))))));
}

function possiblePart(row) {
  const pairs = questions.filter(q => q.one === row || q.other === row);
  return pairs.length ? part('Perhaps the same', pairs.map(question)) : null;
}

/** Names that might have been joined to this row, with what kept them apart. */
function apartPart(row) {
  const vetoes = new Map(index.vetoes);
  const own = new Set(row.variants.map(v => v[0]));
  const misses = row.apart.map(([name, other, veto, evidence]) =>
    ({name: own.has(name) ? other : name, text: vetoes.get(veto) || veto, evidence}))
    .filter(miss => !own.has(miss.name));
  const seen = new Set();
  const distinct = misses.filter(m => !seen.has(m.name + m.text) && seen.add(m.name + m.text));
  return distinct.length ? part('Kept apart from', h('ul', {class: 'plain'}, distinct.map(miss =>
    h('li', {}, h('strong', {}, nameOf(miss.name)), ': ', miss.text,
      miss.evidence ? h('span', {class: 'source'}, ' (', nameOf(short(miss.evidence, 120)), ')') : null))))
    : null;
}

/** The sentences that name it, article by article. */
function contextPart(row) {
  const where = [];
  for (let i = 0; i < row.where.length; i += 2) {
    where.push({article: articles[row.where[i]], count: row.where[i + 1]});
  }
  const missing = row.articles - where.length;
  return part('In the articles',
    missing ? h('p', {class: 'note'}, `The texts of ${counted(missing, 'article')} of these are left out here.`) : null,
    paged(where, SENTENCE_ARTICLES, some => h('ol', {class: 'contexts'}, some.map(({article, count}) =>
      h('li', {}, h('p', {class: 'source'}, linkToArticle(article), ' \u00b7 ', counted(count, 'mention')),
        sentencesOf(article.n, row))))));
}

function companyPart(row) {
  const company = companyOf(row.n);
  if (!company.length) {
    return null;
  }
  return part('Appears with', paged(company, COMPANIONS, some =>
    h('table', {class: 'written'},
      h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, 'Name'), h('th', {scope: 'col', class: 'right'}, 'Sentences'),
        h('th', {scope: 'col', class: 'right'}, 'Paragraphs'))),
      h('tbody', {}, some.map(other => h('tr', {},
        h('th', {scope: 'row'}, h('span', {class: 'dot ' + TYPES[other.row.type].label}), linkTo(other.row)),
        h('td', {class: 'right'}, grouped(other.sentences)),
        h('td', {class: 'right'}, grouped(other.paragraphs))))))));
}

/** Marks the row of the table that is open. */
function showCurrentRow() {
  const detail = document.getElementById('detail');
  for (const line of document.querySelectorAll('#rows tr[data-id]')) {
    const link = line.querySelector('a');
    if (detail && line.dataset.id === detail.dataset.id) {
      link.setAttribute('aria-current', 'true');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}
