// The conversation of this tab, kept over reload and navigation in the session storage of our own origin, and never in a cookie.
const key = 'internassistant.conversation';
const endedKey = 'internassistant.ended';
const beforeExpiry = 600_000;

export const domain = new URL('../v3/directline', import.meta.url).href;

export class Trouble extends Error {
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

// A browser may forbid storage to frames; the conversation then lives as long as the page.
const storage = (() => {
  try {
    sessionStorage.getItem(key);
    return sessionStorage;
  } catch {
    const kept = new Map();
    return { getItem: name => kept.get(name) ?? null, setItem: (name, value) => kept.set(name, value), removeItem: name => kept.delete(name) };
  }
})();

function kept() {
  try {
    const { conversationId, token } = JSON.parse(storage.getItem(key));
    return typeof conversationId === 'string' && typeof token === 'string' ? { conversationId, token } : null;
  } catch {
    return null;
  }
}

const keep = ({ conversationId, token }) => storage.setItem(key, JSON.stringify({ conversationId, token }));

export const isKept = () => kept() !== null;
export const forget = () => storage.removeItem(key);

// Said once, by the window that opens next.
export const sayEnded = () => storage.setItem(endedKey, 'yes');

export function hasEnded() {
  const ended = storage.getItem(endedKey) !== null;
  storage.removeItem(endedKey);
  return ended;
}

async function post(address, token) {
  let response;

  try {
    response = await fetch(address, { method: 'POST', credentials: 'omit', headers: token ? { Authorization: `Bearer ${token}` } : {} });
  } catch {
    throw new Trouble('lost');
  }

  if (!response.ok) {
    throw new Trouble({ 403: 'refused', 404: 'refused', 429: 'busy' }[response.status] ?? 'lost');
  }

  return response.json();
}

async function start() {
  const conversation = await post(new URL('token', import.meta.url).href);
  keep(conversation);
  return { ...conversation, isNew: true };
}

async function resume(before) {
  const { token } = await post(`${domain}/tokens/refresh`, before.token);
  keep({ ...before, token });
  return { ...before, token, isNew: false };
}

export async function open() {
  const before = kept();

  if (!before) {
    return start();
  }

  try {
    return await resume(before);
  } catch (trouble) {
    if (trouble.kind !== 'refused') { throw trouble; }
    forget();
    sayEnded();
    return start();
  }
}

// Keeps the token that a reload needs alive; Web Chat keeps its own.
export function keepAlive(lifetime, ended) {
  const each = Math.max(60_000, Math.min(beforeExpiry, lifetime * 500));

  setInterval(async () => {
    const before = kept();

    try {
      if (before) { await resume(before); }
    } catch (trouble) {
      if (trouble.kind === 'refused') { ended(); }
    }
  }, each);
}

// The server put the user's id into the token; Web Chat needs it to know whose messages are whose.
export function userOf(token) {
  const payload = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), letter => letter.charCodeAt(0)))).user;
}
