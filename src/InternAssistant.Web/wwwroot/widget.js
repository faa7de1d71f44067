// The launcher: a page of any origin has the chat window with one line,
//
//     <script src="https://HOST/widget.js" defer></script>
//
// It adds a button and, once that is used, a frame from HOST. It leaves the page's own elements and styles alone, and sets no cookie.
(() => {
  'use strict';

  const script = document.currentScript;
  const name = 'internassistant-widget';
  if (!script || document.querySelector(name)) { return; }

  const mark = 'internassistant';
  const home = new URL('.', script.src);
  const fullScreen = matchMedia('(max-width: 480px), (max-height: 420px)');
  const svg = 'http://www.w3.org/2000/svg';

  // ---- what the page wishes: data-accent, data-position, data-label, data-theme, data-open, data-locale

  const wish = (attribute, pattern) => {
    const value = script.dataset[attribute]?.trim() ?? '';
    if (value === '' || pattern.test(value)) { return value; }
    console.warn(`widget.js leaves data-${attribute}="${value}" aside: it is not one of its values.`);
    return '';
  };

  const wishes = {
    accent: wish('accent', /^#[0-9a-f]{6}$/i),
    theme: wish('theme', /^(light|dark|auto)$/).replace('auto', ''),
    locale: wish('locale', /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i),
    label: wish('label', /^[^\p{C}]{1,60}$/u),
  };
  const onLeft = wish('position', /^(left|right)$/) === 'left';
  const opensItself = wish('open', /^(true|false)$/) === 'true';
  const isGerman = /^de\b/i.test(wishes.locale || navigator.language || '');
  const label = wishes.label || (isGerman ? 'Fragen zum Praktikum' : 'Ask about internships');
  const newMessages = count => isGerman ? `${count} neue Nachrichten` : count === 1 ? '1 new message' : `${count} new messages`;

  // ---- the look: a style sheet that belongs to our shadow root, which neither the page's styles nor its policy for styles reach

  function inkOn(colour) {
    const [r, g, b] = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map(share => share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) >= 4.5 ? '#ffffff' : '#000000';
  }

  const accent = wishes.accent || '#0b6b62';
  const side = onLeft ? 'left' : 'right';
  const darkPanel = '.panel { background: #121715; border-color: #57655f; color-scheme: dark; }';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial !important; display: block !important; position: fixed !important; z-index: 2147483000 !important; inset: auto !important; }
    * { box-sizing: border-box; }
    .button {
      position: fixed; bottom: 1.25rem; ${side}: 1.25rem;
      display: flex; align-items: center; gap: .625rem;
      min-height: 3.25rem; max-width: calc(100vw - 2.5rem); padding: .5rem 1.25rem .5rem 1rem;
      border: 2px solid #ffffff; border-radius: 1.625rem;
      background: ${accent}; color: ${inkOn(accent)};
      font: 600 16px/1.2 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; text-align: start;
      box-shadow: 0 .25rem 1rem rgb(0 0 0 / .3); cursor: pointer;
    }
    .button:focus-visible { outline: 3px solid ${accent}; outline-offset: 2px; box-shadow: 0 0 0 2px #ffffff; }
    .button svg { flex: none; width: 1.5rem; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
    .badge { flex: none; min-width: 1.5rem; padding: 0 .375rem; border-radius: .75rem; background: #ffffff; color: #a4262c; font-size: 14px; line-height: 1.5rem; text-align: center; }
    [hidden] { display: none; }
    .panel {
      position: fixed; inset: auto; bottom: 5.5rem; ${side}: 1.25rem; margin: 0; padding: 0;
      display: block; width: 25rem; max-width: calc(100vw - 2.5rem); height: 40rem; max-height: calc(100vh - 7rem);
      overflow: hidden; border: 1px solid #7d8884; border-radius: .875rem; background: #f5f6f4; color-scheme: light;
      box-shadow: 0 .5rem 2rem rgb(0 0 0 / .35);
    }
    .panel:not([open]) { visibility: hidden; opacity: 0; pointer-events: none; transform: translateY(.75rem); }
    .frame { display: block; width: 100%; height: 100%; border: 0; }
    ${wishes.theme === 'dark' ? darkPanel : wishes.theme === '' ? `@media (prefers-color-scheme: dark) { ${darkPanel} }` : ''}
    @media (prefers-reduced-motion: no-preference) { .panel { transition: opacity .15s, transform .15s, visibility .15s; } }
    @media (max-width: 480px), (max-height: 420px) {
      .panel { inset: 0; width: 100%; max-width: none; height: 100%; max-height: none; border: 0; border-radius: 0; }
    }
  `);

  // ---- what is added to the page

  function drawing(path) {
    const picture = document.createElementNS(svg, 'svg');
    picture.setAttribute('viewBox', '0 0 24 24');
    picture.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS(svg, 'path');
    line.setAttribute('d', path);
    picture.append(line);
    return picture;
  }

  function element(kind, className, attributes = {}) {
    const made = document.createElement(kind);
    made.className = className;
    Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
    return made;
  }

  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const button = element('button', 'button', { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', 'aria-controls': 'panel' });
  const caption = element('span', 'caption');
  const badge = element('span', 'badge', { 'aria-hidden': 'true', hidden: '' });
  const panel = element('dialog', 'panel', { id: 'panel', 'aria-label': label });
  caption.textContent = label;
  button.append(drawing('M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8 9h8M8 12.5h5'), caption, badge);
  root.append(panel, button);

  let frame = null;
  let frameListens = false;
  let focusWhenReady = false;

  function addFrame() {
    const wanted = new URLSearchParams({ ...wishes, origin: location.origin });
    frameListens = false;
    frame = element('iframe', 'frame', { title: label, allow: '', referrerpolicy: 'no-referrer', src: `${new URL('widget/frame', home).href}#${wanted}` });
    // In a page of our own origin a sandbox with these two would hold nothing back.
    if (home.origin !== location.origin) {
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox');
    }

    panel.append(frame);
  }

  // ---- open or not: remembered for this tab, so that the next page of the site shows the same

  const remembered = {
    read: () => { try { return sessionStorage.getItem(mark); } catch { return null; } },
    write: state => { try { sessionStorage.setItem(mark, state); } catch { /* then the next page starts closed */ } },
  };

  // Before its document has said that it is ready, the frame is of another origin and hears nothing; it is told then.
  const tell = kind => {
    if (frameListens) { frame.contentWindow.postMessage({ from: mark, kind }, home.origin); }
  };

  // A full screen hides the page, so the page must not be reached with the keyboard either.
  function show() {
    if (fullScreen.matches) { panel.showModal(); } else { panel.setAttribute('open', ''); }
  }

  function open({ byPerson }) {
    if (!frame) { addFrame(); }
    show();
    button.setAttribute('aria-expanded', 'true');
    remembered.write('open');
    tell(byPerson ? 'opened' : 'shown');
    if (byPerson) { frame.focus(); }
    focusWhenReady = byPerson;
  }

  function close() {
    panel.close();
    button.setAttribute('aria-expanded', 'false');
    remembered.write('closed');
    tell('hidden');
    button.focus();
  }

  function showUnread(count) {
    badge.textContent = count > 9 ? '9+' : String(count);
    badge.hidden = count === 0;
    if (count === 0) { button.removeAttribute('aria-label'); } else { button.setAttribute('aria-label', `${label}, ${newMessages(count)}`); }
  }

  const heard = {
    ready: () => {
      frameListens = true;
      tell(!panel.open ? 'hidden' : focusWhenReady ? 'opened' : 'shown');
      focusWhenReady = false;
    },
    unread: ({ count }) => { if (Number.isInteger(count) && count >= 0) { showUnread(count); } },
    minimise: close,
    end: () => {
      close();
      frame.remove();
      frame = null;
      frameListens = false;
      showUnread(0);
    },
  };

  window.addEventListener('message', event => {
    if (frame && event.source === frame.contentWindow && event.origin === home.origin && event.data?.from === mark && Object.hasOwn(heard, event.data.kind)) {
      heard[event.data.kind](event.data);
    }
  });

  button.addEventListener('click', () => panel.open ? close() : open({ byPerson: true }));
  panel.addEventListener('cancel', event => {
    event.preventDefault();
    close();
  });
  host.addEventListener('keydown', event => {
    if (event.key === 'Escape' && panel.open) { close(); }
  });
  fullScreen.addEventListener('change', () => {
    if (panel.open) {
      panel.close();
      show();
    }
  });

  const start = () => {
    document.body.append(host);
    if (!fullScreen.matches && (remembered.read() ?? (opensItself ? 'open' : '')) === 'open') { open({ byPerson: false }); }
  };

  if (document.body) { start(); } else { addEventListener('DOMContentLoaded', start); }
})();
