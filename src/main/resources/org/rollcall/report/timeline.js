/** The dates that the articles name, in the order of time. */

const DATES_PAGE = 40;
const BARS = 60;

/** Rows of dates that have a year, with when that is. */
function datedRows() {
  return rows.filter(row => row.number && row.number.kind === 'date')
    .map(row => ({row, at: moment(row.number)}))
    .filter(dated => dated.at)
    .sort((a, b) => a.at.year - b.at.year || a.at.month - b.at.month || a.at.day - b.at.day
      || b.row.mentions - a.row.mentions || a.row.n - b.row.n);
}

function moment(number) {
  const first = [number.value.split('/')[0], number.low, number.high.split('/')[0]]
    .map(text => /^(-?\d{2,4}X*)(?:-(\d\d))?(?:-(\d\d))?/.exec(text)).find(Boolean);
  return first ? {year: Number(first[1].replace(/X/g, '0')), month: Number(first[2] || 0), day: Number(first[3] || 0)}
    : null;
}

function timelineView() {
  const dated = datedRows();
  const all = rows.filter(row => row.number && row.number.kind === 'date').length;
  const list = h('div', {});
  const show = bin => {
    const some = bin ? dated.filter(d => d.at.year >= bin.from && d.at.year <= bin.to) : dated;
    list.replaceChildren(paged(some, DATES_PAGE, datesList));
    say(bin ? `${bin.text}: ${counted(some.length, 'date')}` : '');
  };
  show(null);
  return h('section', {class: 'page'}, h('h2', {tabindex: '-1'}, 'Timeline'),
    h('p', {class: 'lead'}, `${counted(dated.length, 'date')} in the articles, in the order of time. `
      + 'Each bar is a time that they speak of; choose one to see its dates alone.'),
    all > dated.length ? h('p', {class: 'note'}, `${counted(all - dated.length, 'date')} without a year ${all - dated.length === 1 ? 'is' : 'are'} in the table of numbers.`) : null,
    dated.length ? chart(binsOf(dated), show) : h('p', {class: 'note'}, 'The articles name no dates with a year.'),
    list);
}

/** Years, or as many years together as leave no more bars than fit; times without dates have no bar. */
function binsOf(dated) {
  const years = new Set(dated.map(d => d.at.year));
  const width = years.size <= BARS ? 1
    : [5, 10, 50, 100, 500, 1000].find(w => new Set([...years].map(y => Math.floor(y / w))).size <= BARS) || 1000;
  const bins = new Map();
  for (const d of dated) {
    const from = Math.floor(d.at.year / width) * width;
    const bin = bins.get(from) || {from, to: from + width - 1, count: 0,
      text: yearText(from) + (width > 1 ? '\u2013' + yearText(from + width - 1) : '')};
    bin.count += d.row.mentions;
    bins.set(from, bin);
  }
  return [...bins.values()];
}

function yearText(year) {
  return year < 1 ? 1 - year + ' BC' : String(year);
}

function chart(bins, show) {
  const most = Math.max(...bins.map(bin => bin.count));
  const buttons = bins.map((bin, i) => h('button', {type: 'button', 'aria-pressed': 'false',
    class: i && bins[i - 1].to + 1 < bin.from ? 'column gap' : 'column',
    title: `${bin.text}: ${counted(bin.count, 'mention')}`,
    onclick: event => {
      const pressed = event.currentTarget.getAttribute('aria-pressed') === 'true';
      buttons.forEach(b => b.setAttribute('aria-pressed', 'false'));
      event.currentTarget.setAttribute('aria-pressed', String(!pressed));
      show(pressed ? null : bin);
    }},
  h('span', {class: 'height', '--share': Math.max(bin.count / most, 0.02), 'aria-hidden': 'true'}),
  h('span', {class: 'year'}, bin.text),
  h('span', {class: 'unseen'}, ', ' + counted(bin.count, 'mention'))));
  const chosen = bins.findIndex(bin => bin.count === most);
  requestAnimationFrame(() => {
    const frame = buttons[0].parentElement;
    frame.scrollLeft = buttons[chosen].offsetLeft - frame.clientWidth / 2;
  });
  return h('div', {class: 'chart', role: 'group', 'aria-label': 'Mentions by year', tabindex: '0'}, buttons);
}

function datesList(some) {
  const out = [];
  let year = null;
  for (const {row, at} of some) {
    const often = row.mentions > 1 ? h('span', {class: 'figure'}, ' ' + counted(row.mentions, 'mention')) : null;
    const whole = title(row) === yearText(at.year);
    const heading = at.year === year ? null
      : h('h3', {}, whole ? [linkTo(row), often] : yearText(at.year));
    year = at.year;
    out.push(h('li', {class: heading ? 'date first' : 'date'}, heading,
      heading && whole ? null : h('p', {class: 'when'}, linkTo(row), often), example(row)));
  }
  return h('ol', {class: 'dates'}, out);
}
