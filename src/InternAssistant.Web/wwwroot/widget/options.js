// What the embedding page wishes, from the part of the address behind '#'. It is a stranger's: what is not valid is as if it were not there.
const wishes = new URLSearchParams(location.hash.slice(1));

const valid = (name, pattern) => {
  const value = wishes.get(name) ?? '';
  return pattern.test(value) ? value : null;
};

function originOf(text) {
  try {
    const { origin } = new URL(text);
    return /^https?:/.test(origin) ? origin : null;
  } catch {
    return null;
  }
}

export const options = {
  accent: valid('accent', /^#[0-9a-f]{6}$/i),
  theme: valid('theme', /^(light|dark)$/),
  locale: valid('locale', /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i) ?? navigator.language ?? 'en',
  label: valid('label', /^[^\p{C}]{1,60}$/u),
  // Of the page that embeds us; null when nobody does.
  embedder: window.parent === window ? null : originOf(wishes.get('origin') ?? ''),
};
