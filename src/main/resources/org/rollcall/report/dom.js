/*
 * The page is built of elements and text alone: what an article says is never read as markup.
 */
const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes, handlers (`onclick`) and children: nodes, texts, lists; nothing for null. */
function h(tag, attributes, ...children) {
  return built(document.createElement(tag), attributes, children);
}

/** The same for pictures. */
function s(tag, attributes, ...children) {
  return built(document.createElementNS(SVG, tag), attributes, children);
}

function built(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name.startsWith('--')) {
      element.style.setProperty(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(2).filter(child => child !== null && child !== undefined));
  return element;
}

/** Text whose characters all show: those that would turn the direction of writing are spelt out. */
function visible(text) {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, c =>
    '\n\t\u00ad\u200c\u200d'.includes(c) ? c : c === '\r' ? ''
      : '\\u' + c.codePointAt(0).toString(16).padStart(4, '0'));
}

/** A name, apart from the direction in which the text around it is written. */
function nameOf(text) {
  return h('bdi', {}, visible(text));
}

/** A text that fits into a label. */
function short(text, length) {
  const shown = visible(text);
  return shown.length > length ? shown.slice(0, length - 1).trimEnd() + '\u2026' : shown;
}

/** A count for people, with its noun. */
function counted(n, noun, nouns) {
  return grouped(n) + '\u00a0' + (n === 1 ? noun : nouns || noun + 's');
}

function grouped(n) {
  return n.toLocaleString('en-GB');
}

function linkTo(row, ...content) {
  return h('a', {href: '#/row/' + row.id}, content.length ? content : nameOf(title(row)));
}

function linkToArticle(article, ...content) {
  return h('a', {href: '#/article/' + article.n},
    content.length ? content : nameOf(article.title || article.id));
}

/** What the type of a row is, as a small word in its colour. */
function typeTag(row) {
  return h('span', {class: 'type ' + TYPES[row.type].label}, TYPES[row.type].one);
}

/** A count with a bar of its share of the most. */
function bar(count, most, type) {
  return h('span', {class: 'bar ' + type, '--share': Math.max(count / most, 0.01)},
    h('span', {class: 'figure'}, grouped(count)), h('span', {class: 'length', 'aria-hidden': 'true'}));
}

/** Says to those who listen what others see. */
function say(text) {
  document.getElementById('said').textContent = text;
}

/** Buttons that lead through a long list, and where in it the reader is; nothing for a short one. */
function pager(total, size, page, turn) {
  if (total <= size) {
    return null;
  }
  const pages = Math.ceil(total / size);
  const button = (to, text) =>
    h('button', {type: 'button', disabled: to < 0 || to >= pages, onclick: () => turn(to)}, text);
  return h('div', {class: 'pager', role: 'group', 'aria-label': 'Pages'},
    button(page - 1, 'Previous'),
    h('span', {}, grouped(page * size + 1) + '\u2013' + grouped(Math.min(total, (page + 1) * size))
      + ' of ' + grouped(total)),
    button(page + 1, 'Next'));
}

/** A part of the page that shows one page of a list after the other. */
function paged(items, size, show) {
  const part = h('div', {class: 'paged'});
  const turn = page => {
    part.replaceChildren(show(items.slice(page * size, (page + 1) * size)));
    const buttons = pager(items.length, size, page, to => {
      turn(to);
      part.scrollIntoView({block: 'start'});
      say('Page ' + (to + 1));
    });
    if (buttons) {
      part.append(buttons);
    }
  };
  turn(0);
  return part;
}
