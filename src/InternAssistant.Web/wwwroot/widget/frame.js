import { domain, forget, hasEnded, keepAlive, open, sayEnded, userOf } from './conversation.js';
import { embedderAt } from './embedder.js';
import { examplesIn } from './examples.js';
import { dress, onDusk, paletteFor, styleOptions } from './look.js';
import { options } from './options.js';
import { wordsFor } from './words.js';

const byId = id => document.getElementById(id);
const meta = name => document.querySelector(`meta[name="${name}"]`).content;
const words = wordsFor(options.locale);
const embedder = embedderAt(options.embedder);
const endOfConversation = [3, 5]; // connectionStatus$: ExpiredToken, Ended

let shown = options.embedder === null;
let wantsFocus = false;
let unread = 0;
const examples = examplesIn(byId('examples'), words.examples, text => chat.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } }));

let begun = false;
let chat = null;

function label(button, text) {
  button.title = text;
  button.setAttribute('aria-label', text);
}

function say(text, again) {
  const status = byId('status');
  status.replaceChildren(text);

  if (again) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.again;
    button.addEventListener('click', again);
    status.append(' ', button);
  }
}

function focusBox() {
  document.querySelector('#chat textarea')?.focus();
}

// A conversation is left by leaving the page: the script is in the browser's cache, and nothing of the one before stays behind.
function renew() {
  forget();
  location.reload();
}

function renewBecauseEnded() {
  sayEnded();
  renew();
}

// ---- Web Chat

// Web Chat 4.18.1 passes the nonce to all that write styles but one (react-scroll-to-bottom), whose styles the policy would stop.
function lendNonce() {
  document.head.insertBefore = (node, before) => {
    if (node instanceof HTMLStyleElement && !node.nonce) { node.nonce = meta('style-nonce'); }
    return Node.prototype.insertBefore.call(document.head, node, before);
  };
}

function loadBundle() {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = meta('bundle');
    script.addEventListener('load', loaded);
    script.addEventListener('error', failed);
    document.head.append(script);
  });
}

function hearMessage({ type, from }) {
  if (type !== 'message') { return; }
  examples.hide();
  if (from.role !== 'user' && !shown) { embedder.tell('unread', { count: ++unread }); }
}

const listening = () => next => action => {
  if (action.type === 'WEB_CHAT/SEND_MESSAGE') { examples.hide(); }
  if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') { hearMessage(action.payload.activity); }
  return next(action);
};

function directLineFor({ token, conversationId, isNew }) {
  const resumed = isNew ? {} : { conversationId, watermark: '0' };
  const directLine = window.WebChat.createDirectLine({ domain, token, ...resumed });

  directLine.connectionStatus$.subscribe(status => {
    if (endOfConversation.includes(status)) { renewBecauseEnded(); }
    if (status === 4) { say(words.lost, () => location.reload()); }
    if (status === 2) { settle(); }
  });

  return directLine;
}

function settle() {
  if (!chat.settled) {
    chat.settled = true;
    say(hasEnded() ? words.ended : '');
    examples.showUnlessSpoken();
    if (wantsFocus || document.hasFocus()) { focusBox(); }
  }
}

function draw() {
  const palette = paletteFor(options);
  dress(palette);

  if (chat) {
    window.WebChat.renderWebChat({
      directLine: chat.directLine,
      store: chat.store,
      userID: chat.user,
      locale: options.locale,
      nonce: meta('style-nonce'),
      styleOptions: styleOptions(palette),
    }, byId('chat'));
  }
}

async function begin() {
  if (begun) { return; }
  begun = true;
  if (!meta('bundle')) { return say(meta('trouble')); }
  say(words.loading);
  lendNonce();

  try {
    const [conversation] = await Promise.all([open(), loadBundle()]);
    chat = { user: userOf(conversation.token), store: window.WebChat.createStore({}, listening) };
    chat.directLine = directLineFor(conversation);
    keepAlive(conversation.expires_in ?? 1800, renewBecauseEnded);
    draw();
  } catch (trouble) {
    say(words[trouble.kind] ?? words.lost, () => location.reload());
  }
}

// ---- the window

function showWords() {
  document.documentElement.lang = words.lang;
  document.title = options.label ?? words.name;
  byId('name').textContent = options.label ?? words.name;
  byId('notice').textContent = words.notice;
  ['renew', 'minimise', 'end'].forEach(id => label(byId(id), words[id]));
  byId('minimise').hidden = byId('end').hidden = options.embedder === null;
}

byId('renew').addEventListener('click', renew);
byId('minimise').addEventListener('click', () => embedder.tell('minimise'));
byId('end').addEventListener('click', () => {
  forget();
  embedder.tell('end');
});

document.addEventListener('keydown', event => {
  const inside = document.querySelector('dialog[open]') ?? document.activeElement?.closest('.webchat__basic-transcript, .webchat__keyboard-help');
  if (event.key === 'Escape' && !event.defaultPrevented && !inside) { embedder.tell('minimise'); }
});

function show(focus) {
  shown = true;
  wantsFocus = focus;
  unread = 0;
  embedder.tell('unread', { count: 0 });
  begin();
  if (focus) { focusBox(); }
}

embedder.hear({ opened: () => show(true), shown: () => show(false), hidden: () => { shown = false; } });

showWords();
draw();
onDusk(draw);
if (shown) { begin(); }
embedder.tell('ready');
