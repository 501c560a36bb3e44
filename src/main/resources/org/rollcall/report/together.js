/** Who appears with whom: a picture of the most frequent pairs, and a table of all. */

const together = {unit: 'sentences', types: new Set([0, 2])};
const PICTURE = {pairs: 70, names: 34};

function togetherView() {
  const part = h('div', {});
  const show = () => {
    const unit = together.unit === 'sentences' ? 2 : 3;
    const pairs = index.pairs
      .filter(p => p[unit] && together.types.has(rows[p[0]].type) && together.types.has(rows[p[1]].type))
      .sort((a, b) => b[unit] - a[unit])
      .map(p => ({one: rows[p[0]], other: rows[p[1]], count: p[unit]}));
    part.replaceChildren(...(pairs.length ? [picture(pairs), pairTable(pairs)]
      : [h('p', {class: 'note'}, 'No two of these share a ' + together.unit.slice(0, -1) + '.')]));
  };
  show();
  const left = index.pairCount - index.pairs.length;
  return h('section', {class: 'page'}, h('h2', {tabindex: '-1'}, 'Who appears with whom'),
    h('p', {class: 'lead'}, 'Two names are linked where one sentence, or one paragraph, has both. '
      + 'The thicker the line, the more often.'),
    left ? h('p', {class: 'note'}, `The ${grouped(index.pairs.length)} most frequent of ${grouped(index.pairCount)} pairs.`) : null,
    h('form', {class: 'choices', onsubmit: event => event.preventDefault()},
      h('label', {}, 'In the same ', h('select', {onchange: event => {
        together.unit = event.target.value;
        show();
      }}, ['sentences', 'paragraphs'].map(unit =>
        h('option', {value: unit, selected: unit === together.unit}, unit.slice(0, -1))))),
      TYPES.slice(0, NUMBER).map((type, t) => h('label', {class: type.label}, h('input', {type: 'checkbox',
        checked: together.types.has(t), onchange: event => {
          event.target.checked ? together.types.add(t) : together.types.delete(t);
          show();
        }}), ' ', type.many))),
    part);
}

function pairTable(pairs) {
  const most = pairs[0].count;
  const label = together.unit[0].toUpperCase() + together.unit.slice(1);
  return paged(pairs, 30, some => h('table', {class: 'rows pairs'},
    h('caption', {class: 'unseen'}, 'Pairs of names by common ' + together.unit),
    h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, 'Name'), h('th', {scope: 'col'}, 'appears with'),
      h('th', {scope: 'col'}, label))),
    h('tbody', {}, some.map(pair => h('tr', {},
      h('th', {scope: 'row'}, h('span', {class: 'dot ' + TYPES[pair.one.type].label}), linkTo(pair.one)),
      h('td', {}, h('span', {class: 'dot ' + TYPES[pair.other.type].label}), linkTo(pair.other)),
      h('td', {class: 'bars'}, bar(pair.count, most, 'plain')))))));
}

/** The picture: nodes that push one another away, drawn together by their lines. */
function picture(pairs) {
  const narrow = window.innerWidth < 700;
  const size = narrow ? {width: 420, height: 560, label: 18} : {width: 1100, height: 620, label: 26};
  const graph = graphOf(pairs, narrow ? 18 : PICTURE.names);
  layOut(graph, size);
  const most = Math.max(...graph.links.map(link => link.count));
  const lines = graph.links.map(link => link.line = s('line', {x1: link.a.x, y1: link.a.y, x2: link.b.x, y2: link.b.y,
    class: 'link', 'stroke-width': (1 + 4 * Math.sqrt(link.count / most)).toFixed(2)}));
  const nodes = graph.nodes.map(node => nodePicture(node, graph, size));
  return h('figure', {class: 'network'},
    s('svg', {viewBox: `0 0 ${size.width} ${size.height}`, role: 'group',
      'aria-label': 'Network of names; the table below has the same pairs'}, lines, nodes),
    h('figcaption', {}, `The ${counted(graph.nodes.length, 'name')} with the most common ${together.unit}. `
      + 'A name leads to its row.'));
}

function nodePicture(node, graph, size) {
  const light = on => {
    for (const link of graph.links) {
      link.line.classList.toggle('lit', on && (link.a === node || link.b === node));
    }
  };
  return s('a', {href: '#/row/' + node.row.id, class: 'node ' + TYPES[node.row.type].label,
    'aria-label': short(title(node.row), 80) + ', ' + node.links + ' links',
    onmouseenter: () => light(true), onmouseleave: () => light(false),
    onfocus: () => light(true), onblur: () => light(false)},
  s('circle', {cx: node.x, cy: node.y, r: node.r}),
  s('text', {x: node.x, y: node.y + node.r + 13, 'text-anchor': 'middle'},
    short(title(node.row), size.label)));
}

/** The names of the most frequent pairs, as many as a picture bears. */
function graphOf(pairs, names) {
  const nodes = new Map();
  const links = [];
  for (const pair of pairs.slice(0, PICTURE.pairs)) {
    const fresh = [pair.one, pair.other].filter(row => !nodes.has(row));
    if (nodes.size + fresh.length > names) {
      continue;
    }
    fresh.forEach(row => nodes.set(row, {row, links: 0}));
    const [a, b] = [nodes.get(pair.one), nodes.get(pair.other)];
    a.links++;
    b.links++;
    links.push({a, b, count: pair.count});
  }
  const all = [...nodes.values()];
  const most = Math.max(...all.map(node => node.row.mentions));
  all.forEach(node => node.r = 5 + 11 * Math.sqrt(node.row.mentions / most));
  return {nodes: all, links};
}
