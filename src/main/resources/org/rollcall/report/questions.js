/** Pairs that the text leaves open, and what the reader says of them. */

const questions = [];
const asked = new Set();
for (const row of rows) {
  for (const n of row.possible) {
    const [one, other] = row.n < n ? [row, rows[n]] : [rows[n], row];
    const pair = one.n + ' ' + other.n;
    if (!asked.has(pair)) {
      asked.add(pair);
      questions.push({one, other, id: questions.length, answer: ''});
    }
  }
}

let fieldsets = 0;

const ANSWERS = [['same', 'The same'], ['apart', 'Two different'], ['', 'Not decided']];

function questionsView() {
  return h('section', {class: 'page'}, h('h2', {tabindex: '-1'}, 'Questions'),
    h('p', {class: 'lead'}, 'Names that may be one, though the articles do not say so. Decide what you know, save the '
      + 'decisions as an alias file, and run ', h('code', {}, 'rollcall --aliases rollcall-aliases.csv'), ' over the articles again.'),
    questions.length ? [h('div', {id: 'decided', class: 'decided'}, decidedPart()),
      paged(questions, 20, some => h('div', {class: 'questions'}, some.map(question)))]
      : h('p', {class: 'note'}, 'There are none: every name found its row.'));
}

/** One question with its answers; it may stand in several places. */
function question(pair) {
  const name = 'answer-' + ++fieldsets;
  const alike = pair.one.name === pair.other.name;
  return h('fieldset', {class: 'question', 'data-pair': pair.id},
    h('legend', {}, 'Are ', h('strong', {}, nameOf(pair.one.name)), ' and ',
      h('strong', {}, nameOf(pair.other.name)), ' the same?'),
    h('div', {class: 'sides'}, [pair.one, pair.other].map(row => h('div', {class: 'side'},
      h('p', {}, typeTag(row), ' ', linkTo(row), h('span', {class: 'figure'}, ' ' + counted(row.mentions, 'mention'))),
      example(row)))),
    alike ? h('p', {class: 'note'}, 'Both rows have one name: an alias file cannot tell them apart.')
      : h('div', {class: 'answers'}, ANSWERS.map(([value, text]) => h('label', {}, h('input', {type: 'radio', name, value,
        checked: pair.answer === value, onchange: () => decide(pair, value)}), ' ', text))));
}

function decide(pair, answer) {
  pair.answer = answer;
  document.getElementById('decided')?.replaceChildren(...decidedPart());
  showSections();
  say(`${counted(decidedPairs().length, 'decision')}. ${contradiction() || ''}`);
}

function decidedPairs() {
  return questions.filter(pair => pair.answer);
}

/** What is decided, with a button to take it along. */
function decidedPart() {
  const count = decidedPairs().length;
  const wrong = contradiction();
  return [h('p', {}, count ? counted(count, 'decision') + ' of ' + counted(questions.length, 'question') + '.'
    : counted(questions.length, 'question') + ', none decided yet.'),
  wrong ? h('p', {class: 'wrong', role: 'alert'}, wrong) : null,
  h('button', {type: 'button', id: 'save', class: 'primary', disabled: !count || wrong, onclick: save}, 'Save alias file')]
    .filter(Boolean);
}

/** The row that stands for all that are decided to be the same: the one that comes first in the table. */
function representatives() {
  const first = new Map();
  const find = row => {
    while (first.has(row)) {
      row = first.get(row);
    }
    return row;
  };
  for (const {one, other, answer} of questions) {
    const [a, b] = [find(one), find(other)];
    if (answer === 'same' && a !== b) {
      a.n < b.n ? first.set(b, a) : first.set(a, b);
    }
  }
  return {find, joined: [...first.keys()].sort((a, b) => a.n - b.n)};
}

/** Two that are one by some decisions and two by another; the program would refuse them. */
function contradiction() {
  const {find} = representatives();
  const wrong = questions.find(q => q.answer === 'apart' && find(q.one) === find(q.other));
  return wrong ? `${visible(wrong.one.name)} and ${visible(wrong.other.name)} are different, but the same by other decisions.` : null;
}

/** The decisions as `rollcall --aliases` reads them. */
function aliasFile() {
  const {find, joined} = representatives();
  const field = text => /[",;\t#]|^\s|\s$/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  const lines = joined.map(row => ['same', find(row).name, row.name, TYPES[row.type].label]);
  for (const {one, other, answer} of questions) {
    if (answer === 'apart') {
      lines.push(['apart', one.name, other.name]);
    }
  }
  return '# Decisions made in a report of rollcall\n'
    + lines.map(line => line.map(field).join(',') + '\n').join('');
}

function save() {
  const url = URL.createObjectURL(new Blob([aliasFile()], {type: 'text/csv;charset=utf-8'}));
  h('a', {href: url, download: 'rollcall-aliases.csv'}).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
  saved = aliasFile();
  say('Saved rollcall-aliases.csv');
}

let saved = '';

/** Decisions live in this page alone until they are saved. */
window.addEventListener('beforeunload', event => {
  if (decidedPairs().length && aliasFile() !== saved) {
    event.preventDefault();
  }
});
