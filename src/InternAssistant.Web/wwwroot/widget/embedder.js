// Speaks with the launcher in the page that embeds us: small notes, each with its sender's and its receiver's origin checked.
const mark = 'internassistant';

export function embedderAt(origin) {
  const tell = (kind, more = {}) => {
    if (origin) { window.parent.postMessage({ from: mark, kind, ...more }, origin); }
  };

  const hear = handlers => window.addEventListener('message', event => {
    if (origin && event.source === window.parent && event.origin === origin && event.data?.from === mark && Object.hasOwn(handlers, event.data.kind)) {
      handlers[event.data.kind]();
    }
  });

  return { tell, hear };
}
