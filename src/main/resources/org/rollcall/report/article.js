/** The articles: all of them in a list, and one with its names in colour. */

const ARTICLES_PAGE = 50;

function articlesView() {
  const list = h('div', {});
  const show = query => {
    const words = folded(query).split(/\s+/).filter(Boolean);
    const found = articles.filter(a => words.every(word => folded(a.title + '\n' + a.id).includes(word)));
    list.replaceChildren(paged(found, ARTICLES_PAGE, some => h('ol', {class: 'articles'}, some.map(article =>
      h('li', {}, h('h3', {}, linkToArticle(article)),
        h('p', {class: 'source'}, nameOf(article.id), article.date ? ' \u00b7 ' + dayText(article.date) : '',
          ' \u00b7 ', counted(article.marks, 'mention')))))));
    say(counted(found.length, 'article') + ' found');
  };
  show('');
  const left = index.articleCount - articles.length;
  return h('section', {class: 'page'}, h('h2', {tabindex: '-1'}, 'Articles'),
    left ? h('p', {class: 'note'}, `The texts of the first ${grouped(articles.length)} articles are in this page; `
      + `${grouped(left)} more are counted in the table.`) : null,
    h('div', {class: 'field'}, h('label', {for: 'article-filter'}, 'Filter'),
      h('input', {type: 'search', id: 'article-filter', autocomplete: 'off', placeholder: 'Headline or file',
        oninput: event => show(event.target.value)})),
    list);
}

function articleView(article) {
  const marks = marksOf(article.n);
  const [headline, ...text] = paragraphs(article, marks);
  return h('article', {class: 'page article', 'aria-labelledby': 'article-title'},
    h('p', {class: 'source'}, nameOf(article.id), article.date ? ' \u00b7 ' + dayText(article.date) : ''),
    h('h2', {id: 'article-title', tabindex: '-1', dir: 'auto'}, headline || visible(article.id)),
    h('p', {class: 'legend', 'aria-label': 'How names are marked'}, TYPES.map(type =>
      h('span', {class: 'mention ' + type.label}, type.one))),
    h('div', {class: 'columns'},
      h('div', {class: 'text'}, text.map(paragraph => h('p', {dir: 'auto'}, paragraph))),
      castOf(marks)),
    turnArticle(article));
}

/** What is in each paragraph, the headline first; it is cut off where it is a whole text. */
function paragraphs(article, marks) {
  const text = textOf(article.n);
  const gap = /\r?\n[ \t]*\r?\n/.test(text) ? /\r?\n(?:[ \t]*\r?\n)+/g : /\r?\n|\r/g;
  const out = [];
  let from = 0;
  let mark = 0;
  const paragraph = until => {
    if (text.slice(from, until).trim()) {
      let end = mark;
      while (end < marks.length && marks[end].start < until) {
        end++;
      }
      if (!out.length && text.slice(from, until).trim().length > 200) {
        out.push([visible(article.title)]);
      }
      out.push(marked(article.n, from, until, marks.slice(mark, end)));
      mark = end;
    }
  };
  for (const found of text.matchAll(gap)) {
    paragraph(found.index);
    from = found.index + found[0].length;
  }
  paragraph(text.length);
  return out;
}

/** Who and what an article names, by type. */
function castOf(marks) {
  const counts = new Map();
  marks.forEach(mark => counts.set(mark.row, (counts.get(mark.row) || 0) + 1));
  const cast = [...counts].sort((a, b) => b[1] - a[1] || a[0].n - b[0].n);
  return h('aside', {class: 'cast', 'aria-label': 'Named in this article'}, TYPES.map((type, t) => {
    const some = cast.filter(([row]) => row.type === t);
    return some.length ? h('details', {open: t < NUMBER}, h('summary', {class: type.label}, type.many + ' ',
      h('span', {class: 'figure'}, grouped(some.length))),
    h('ul', {class: 'plain'}, some.slice(0, 100).map(([row, count]) =>
      h('li', {}, linkTo(row), count > 1 ? h('span', {class: 'figure'}, ' ' + count) : null)))) : null;
  }));
}

function turnArticle(article) {
  const before = articles[article.n - 1];
  const after = articles[article.n + 1];
  return h('nav', {class: 'turn', 'aria-label': 'Other articles'},
    before ? h('p', {}, 'Before: ', linkToArticle(before)) : null,
    after ? h('p', {}, 'Next: ', linkToArticle(after)) : null);
}
