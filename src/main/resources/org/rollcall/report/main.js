/** Which view is shown: the part of the address behind the number sign says so. */

const SECTIONS = [
  ['', 'Table'],
  ['together', 'Together'],
  ['timeline', 'Timeline'],
  ['articles', 'Articles'],
  ['questions', 'Questions'],
];

const content = document.getElementById('content');
let names = null;
let current = '';

function showSections() {
  const open = questions.length - decidedPairs().length;
  const here = current === 'row' ? '' : current === 'article' ? 'articles' : current;
  document.getElementById('sections').replaceChildren(...SECTIONS.map(([section, text]) =>
    h('li', {}, h('a', {href: '#/' + section, 'aria-current': section === here ? 'page' : null}, text,
      section === 'questions' && open ? h('span', {class: 'badge'}, ' ' + grouped(open)) : null))));
}

/** The table and, beside or above it, the row that is open. */
function showNames(row) {
  if (!names) {
    names = h('div', {class: 'names'}, tableView());
  }
  if (!names.isConnected) {
    content.replaceChildren(names);
    showRows();
  }
  const opened = document.getElementById('detail');
  const last = opened && opened.dataset.id;
  opened?.remove();
  names.classList.toggle('open', Boolean(row));
  if (row) {
    const detail = entityView(row);
    detail.dataset.id = row.id;
    names.append(detail);
    detail.querySelector('h2').focus({preventScroll: detail.getBoundingClientRect().top > 0});
  } else if (last) {
    document.querySelector(`#rows tr[data-id="${last}"] a`)?.focus();
  }
  showCurrentRow();
}

function showPage(view) {
  content.replaceChildren(view);
  window.scrollTo(0, 0);
}

const VIEWS = {
  '': () => showNames(null),
  row: id => showNames(rowOfId.get(id) || null),
  article: n => articles[n] ? showPage(articleView(articles[n])) : showPage(articlesView()),
  articles: () => showPage(articlesView()),
  together: () => showPage(togetherView()),
  timeline: () => showPage(timelineView()),
  questions: () => showPage(questionsView()),
};

function route(first) {
  const [section, argument] = location.hash.replace(/^#\/?/, '').split('/');
  current = Object.hasOwn(VIEWS, section) ? section : '';
  VIEWS[current](argument);
  showSections();
  if (first !== true && current && current !== 'row') {
    content.querySelector('h2')?.focus({preventScroll: true});
  }
}

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && current === 'row') {
    location.hash = '#/';
  } else if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
    const filter = document.querySelector('#filter, #article-filter');
    if (filter) {
      event.preventDefault();
      filter.focus();
    }
  }
});

document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  content.focus();
});

function summary() {
  const parts = TYPES.map((type, t) => [rows.filter(row => row.type === t).length, type])
    .filter(([count]) => count)
    .map(([count, type]) => counted(count, type.one.toLowerCase(), type.many.toLowerCase()));
  return counted(index.articleCount, 'article') + ': '
    + (parts.length > 1 ? parts.slice(0, -1).join(', ') + ' and ' + parts[parts.length - 1] : parts[0] || 'nothing found');
}

function pageSize() {
  let characters = 0;
  document.querySelectorAll('script').forEach(script => characters += script.textContent.length);
  return characters < 1e6 ? Math.round(characters / 1000) + '\u00a0kB' : (characters / 1e6).toFixed(1) + '\u00a0MB';
}

document.getElementById('headline').textContent = summary();
document.getElementById('colophon').textContent = `Made by rollcall. This page has everything in it, about ${pageSize()}, `
  + `with the texts of ${grouped(articles.length)} of ${counted(index.articleCount, 'article')}; it loads nothing and sends nothing.`;
window.addEventListener('hashchange', route);
route(true);
setTimeout(searchKeys, 50);
