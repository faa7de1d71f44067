'use strict';

// The page asks POST /api/ask and shows what comes back. Everything that is shown is set as text, never as markup.
const log = document.getElementById('log');
const form = document.getElementById('ask');
const box = document.getElementById('question');
const send = document.getElementById('send');
const longestHistory = 10;

const turns = [];
let asking = false;
let quotes = 0;

function element(name, properties = {}, ...children) {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
}

function button(label, run) {
  const created = element('button', { type: 'button', textContent: label });
  created.addEventListener('click', run);
  return created;
}

function chips(questions, label) {
  const list = element('ul', { className: 'chips', ariaLabel: label });
  list.append(...questions.map(({ label, value }) => element('li', {}, button(label, () => ask(value)))));
  return list;
}

const asChoices = questions => questions.map(question => ({ label: question, value: question }));

// Only web addresses become links, whatever a document says its source is.
function link(url, text) {
  return /^https?:\/\//i.test(url ?? '')
    ? element('a', { href: url, textContent: text, rel: 'noreferrer noopener', target: '_blank' })
    : document.createTextNode(text);
}

// ---- citations: a badge in the text discloses its quote below the block that it stands in

function place(citation) {
  const parts = [citation.section === citation.title ? null : citation.section,
    citation.page ? `page ${citation.page}` : null,
    citation.row ? `row ${citation.row}` : null,
    citation.asOf ? `as of ${citation.asOf}` : null];
  return parts.filter(Boolean).map(part => ` · ${part}`).join('');
}

function quoteOf(citation) {
  const box = element('div', { className: 'quote', id: `quote-${++quotes}`, hidden: true });
  box.append(
    // Isolated: characters that turn the direction of writing in a document turn nothing but themselves.
    element('blockquote', {}, '“', element('bdi', { textContent: citation.quote }), '”'),
    element('p', { className: 'source' }, link(citation.url, citation.title), place(citation)));
  return box;
}

function badge(citation, quote) {
  const mark = button(String(citation.marker), () => {
    const open = mark.getAttribute('aria-expanded') !== 'true';
    mark.setAttribute('aria-expanded', open);
    quote.hidden = !open;
  });
  mark.className = 'mark';
  mark.setAttribute('aria-expanded', 'false');
  mark.setAttribute('aria-controls', quote.id);
  mark.setAttribute('aria-label', `Citation ${citation.marker}: ${citation.title}. Show the quoted words`);
  mark.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !quote.hidden) { mark.click(); }
  });
  return mark;
}

// Puts the text and its badges into `block`; the quotes come back, to be placed where they may stand.
function cite(block, text, markers, citations) {
  block.append(text);
  const found = markers.map(marker => citations.find(citation => citation.marker === marker)).filter(Boolean);
  return found.map(citation => {
    const quote = quoteOf(citation);
    block.append(' ', badge(citation, quote));
    return quote;
  });
}

function sentence(part, citations) {
  const items = part.items ?? [];
  const text = element('p');

  if (items.length === 0) {
    return [text, ...cite(text, part.text, part.citations, citations)];
  }

  const itemMarkers = new Set(items.flatMap(item => item.citations));
  const intro = introOf(part.text, items);
  const introQuotes = intro ? cite(text, intro, part.citations.filter(marker => !itemMarkers.has(marker)), citations) : [];
  const list = element('ul', { className: 'items' }, ...items.map(item => {
    const entry = element('li');
    entry.append(...cite(entry, item.text, item.citations, citations));
    return entry;
  }));
  return intro ? [text, ...introQuotes, list] : [list];
}

// The sentence of a list holds its items too; what stands before the first of them introduces the list.
function introOf(text, items) {
  const at = text.lastIndexOf(items.map(item => item.text.replace(/\.+$/, '')).join('; '));
  return at > 0 ? text.slice(0, at).trim() : '';
}

// ---- answers

function elsewhere(abstention) {
  const box = element('div', { className: 'elsewhere' });
  box.append(element('p', {}, 'You can ask ', link(abstention.ask.url, abstention.ask.name), '.'));

  if (abstention.nearest.length > 0) {
    box.append(
      element('p', { textContent: 'Documents that come nearest:' }),
      element('ul', {}, ...abstention.nearest.map(near => element('li', {}, link(near.url, near.title)))));
  }

  return box;
}

// The text of an abstention names the documents and the contact too; here they stand below it, with links.
function leadOf(answer) {
  return answer.text.split(' Nearest: ')[0].split(' Please ask ')[0];
}

function show(answer) {
  const bubble = element('article', { className: 'theirs', ariaLabel: 'Answer' });

  if (answer.sentences.length > 0) {
    bubble.append(...answer.sentences.flatMap(part => sentence(part, answer.citations)));
  } else {
    bubble.append(element('p', { textContent: answer.abstention ? leadOf(answer) : answer.text }));
  }

  if (answer.abstention) {
    bubble.classList.add('unsure');
    bubble.append(elsewhere(answer.abstention));
  }

  const next = answer.clarification ? answer.clarification.choices : asChoices(answer.suggestions);

  if (next.length > 0) {
    bubble.append(chips(next, answer.clarification ? 'Choose one' : 'You may also ask'));
  }

  add(bubble);
}

function add(bubble) {
  document.getElementById('welcome')?.remove();
  log.append(bubble);
  log.scrollTop = Math.max(0, bubble.offsetTop - log.offsetTop - log.clientHeight / 3);
}

function showTrouble(text) {
  add(element('div', { className: 'theirs failed', textContent: text }));
}

// ---- asking

const troubles = {
  400: 'The question could not be read. Please put it another way.',
  403: 'This page may only be used on the machine that the assistant runs on.',
  413: 'That is too long. Please ask a shorter question.',
  503: 'The assistant is still getting ready. Please try again in a moment.',
};

async function request(question) {
  const response = await fetch('api/ask', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ question, history: turns.slice(-longestHistory) }),
  });

  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    const reason = response.status === 503 && problem.detail ? ` (${problem.detail})` : '';
    throw new Error((troubles[response.status] ?? 'Something went wrong on the assistant’s side. Please try again.') + reason);
  }

  return response.json();
}

function waitFor(state) {
  asking = state;
  send.setAttribute('aria-disabled', String(state));
}

async function ask(question) {
  if (asking || question.trim() === '') { return; }

  waitFor(true);
  add(element('div', { className: 'mine', textContent: question }));
  const waiting = element('div', { className: 'theirs waiting', textContent: 'Looking it up' });
  log.append(waiting);
  log.scrollTop = log.scrollHeight;

  try {
    const answer = await request(question);
    waiting.remove();
    show(answer);
    turns.push({ question, answer: answer.text });
  } catch (error) {
    waiting.remove();
    showTrouble(error instanceof TypeError ? 'The assistant cannot be reached. Is it still running?' : error.message);
  } finally {
    waitFor(false);
    box.focus();
  }
}

function fit() {
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + 2}px`;
}

form.addEventListener('submit', event => {
  event.preventDefault();

  if (!asking && box.value.trim() !== '') {
    ask(box.value.trim());
    box.value = '';
    fit();
  }
});

box.addEventListener('input', fit);
box.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

async function showExamples() {
  const response = await fetch('api/examples').catch(() => null);
  const questions = response?.ok ? await response.json() : [];
  const list = document.getElementById('examples');

  if (list && questions.length > 0) {
    list.replaceWith(chips(asChoices(questions), 'Example questions'));
  }
}

showExamples();
box.focus();
