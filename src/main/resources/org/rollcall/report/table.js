/** The table: tabs of types, a filter, headings that sort. */

const PAGE = 100;

/** The whole view; made once, then only its rows change. */
function tableView() {
  const input = h('input', {type: 'search', id: 'filter', autocomplete: 'off', spellcheck: 'false',
    placeholder: 'Name, spelling, what is counted',
    oninput: event => {
      table.query = event.target.value;
      table.page = 0;
      showRows();
    }});
  return h('section', {class: 'list', 'aria-label': 'Table'},
    h('div', {class: 'controls'},
      h('div', {class: 'field'}, h('label', {for: 'filter'}, 'Filter'), input),
      typeTabs(),
      h('div', {id: 'kinds'})),
    h('div', {id: 'panel', role: 'tabpanel', 'aria-labelledby': 'tab-all'},
      h('p', {id: 'found', class: 'found', role: 'status'}),
      h('div', {id: 'rows'})));
}

function typeTabs() {
  const tab = (type, id, text, count) =>
    h('button', {type: 'button', role: 'tab', id: 'tab-' + id, class: id, 'aria-controls': 'panel',
      'data-type': type, onclick: () => chooseType(type), onkeydown: moveTab},
    text + ' ', h('span', {class: 'figure'}, grouped(count)));
  const counts = TYPES.map((_, type) => rows.filter(row => row.type === type).length);
  return h('div', {class: 'tabs', role: 'tablist', 'aria-label': 'Types'},
    tab(-1, 'all', 'All', rows.length),
    TYPES.map((type, t) => counts[t] ? tab(t, type.label, type.many, counts[t]) : null));
}

/** The arrow keys lead from tab to tab, as in all lists of tabs. */
function moveTab(event) {
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
  const to = {Home: tabs[0], End: tabs[tabs.length - 1]}[event.key]
    || step && tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
  if (to) {
    event.preventDefault();
    chooseType(Number(to.dataset.type));
    to.focus();
  }
}

function chooseType(type) {
  table.type = type;
  table.page = 0;
  table.kind = '';
  table.key = table.key === 'value' ? '' : table.key;
  showRows();
}

function kindChoice() {
  const kinds = [...new Set(rows.filter(row => row.number).map(row => row.number.kind))].sort();
  return h('label', {}, 'Kind ', h('select', {onchange: event => {
    table.kind = event.target.value;
    table.page = 0;
    showRows();
  }}, h('option', {value: ''}, 'all'), kinds.map(kind =>
    h('option', {value: kind, selected: kind === table.kind}, kind))));
}

function sortBy(key) {
  const first = key === 'mentions' || key === 'articles';
  table.down = table.key === key ? !table.down : first;
  table.key = key;
  table.page = 0;
  showRows();
  document.querySelector(`[data-sort=${key}]`).focus();
}

function headings(numbers) {
  const heading = (key, text, extra) =>
    h('th', {scope: 'col', class: extra,
      'aria-sort': table.key === key ? (table.down ? 'descending' : 'ascending') : null},
    h('button', {type: 'button', 'data-sort': key, onclick: () => sortBy(key)}, text,
      h('span', {class: 'arrow', 'aria-hidden': 'true'},
        table.key === key ? (table.down ? ' \u2193' : ' \u2191') : '')));
  return h('tr', {}, heading('name', numbers ? 'Number' : 'Name'),
    numbers ? heading('value', 'Amount', 'right') : null,
    numbers ? h('th', {scope: 'col', class: 'roomy'}, 'Counts') : null,
    heading('mentions', 'Mentions'), heading('articles', 'Articles', 'roomy'));
}

function tableRow(row, most, numbers) {
  const type = TYPES[row.type].label;
  const others = row.variants.map(v => v[0]).filter(text => text !== title(row) && text !== row.name);
  const number = row.number;
  return h('tr', {'data-id': row.id},
    h('th', {scope: 'row'}, h('div', {class: 'cell'},
      table.type < 0 ? typeTag(row) : null,
      h('div', {}, linkTo(row),
      row.possible.length ? h('span', {class: 'doubt', title: 'May be the same as another row'}, ' ?') : null,
      others.length ? h('span', {class: 'also'}, others.slice(0, 6).flatMap((text, i) =>
        [i ? ', ' : '', nameOf(short(text, 120))]), others.length > 6 ? ', \u2026' : '') : null))),
    numbers ? h('td', {class: 'right'}, amountText(number)) : null,
    numbers ? h('td', {class: 'roomy counts'}, nameOf(short(countedThing(number), 80))) : null,
    h('td', {class: 'bars'}, bar(row.mentions, most.mentions, type)),
    h('td', {class: 'roomy bars'}, bar(row.articles, most.articles, type)));
}

/** What a number counts, or measures. */
function countedThing(number) {
  return number.counted || (number.kind === 'duration' ? '' : number.unit.replace(/_/g, ' '))
    || (number.kind === 'cardinal' ? '' : number.kind);
}

function amountText(number) {
  if (number.kind === 'date') {
    return dateText(number);
  }
  if (number.kind === 'duration') {
    return ''; // ISO 8601 is not for people, and the name says it
  }
  const digits = text => text.replace(/^\d{4,}/, d => d.replace(/\B(?=(\d{3})+$)/g, ','));
  return number.value ? digits(number.value)
    : [number.low, number.high].filter(Boolean).map(digits).join('\u2013');
}

/** Shows the rows again after any change. */
function showRows() {
  const chosen = chosenRows();
  const numbers = table.type === NUMBER;
  const shown = chosen.slice(table.page * PAGE, (table.page + 1) * PAGE);
  document.getElementById('rows').replaceChildren(rowTable(chosen, shown, numbers),
    pager(chosen.length, PAGE, table.page, page => {
      table.page = page;
      showRows();
      document.getElementById('panel').scrollIntoView();
    }) || '');
  document.getElementById('found').textContent = foundText(chosen.length);
  document.getElementById('kinds').replaceChildren(numbers ? kindChoice() : '');
  for (const tab of document.querySelectorAll('[role=tab]')) {
    const selected = Number(tab.dataset.type) === table.type;
    tab.setAttribute('aria-selected', selected);
    tab.tabIndex = selected ? 0 : -1;
    if (selected) {
      document.getElementById('panel').setAttribute('aria-labelledby', tab.id);
    }
  }
  showCurrentRow();
}

function rowTable(chosen, shown, numbers) {
  const most = {mentions: 1, articles: 1};
  for (const row of chosen) {
    most.mentions = Math.max(most.mentions, row.mentions);
    most.articles = Math.max(most.articles, row.articles);
  }
  return h('table', {class: numbers ? 'rows numbers' : 'rows'},
    h('caption', {class: 'unseen'}, 'What the articles name and count'),
    h('thead', {}, headings(numbers)),
    h('tbody', {}, shown.map(row => tableRow(row, most, numbers))));
}

function foundText(count) {
  const left = index.rowCount - rows.length;
  const more = left ? ` The ${counted(left, 'row')} behind the first ${grouped(rows.length)} are left out here.` : '';
  return (table.query ? counted(count, 'row') + ' found.' : counted(count, 'row') + '.') + more;
}

/** Paper has no pages to turn: a print has all rows that are chosen, up to a thickness that is meant. */
const PRINTED = 5000;
window.addEventListener('beforeprint', () => {
  const part = document.getElementById('rows');
  if (part) {
    const chosen = chosenRows();
    part.replaceChildren(rowTable(chosen, chosen.slice(0, PRINTED), table.type === NUMBER));
  }
});
window.addEventListener('afterprint', () => document.getElementById('rows') && showRows());
