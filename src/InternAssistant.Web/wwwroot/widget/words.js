// What the window itself says; what the assistant says is the assistant's.
const english = {
  name: 'Internship assistant',
  notice: 'An automatic assistant; it may be wrong. A number in an answer opens the words that it quotes.',
  renew: 'New conversation',
  minimise: 'Minimise the chat',
  end: 'End the conversation and close',
  examples: 'You may ask, for example',
  loading: 'Opening the chat …',
  ended: 'The conversation before has ended. This is a new one.',
  lost: 'The assistant cannot be reached.',
  busy: 'The assistant is busy. Please try again in a minute.',
  refused: 'This page may not use the assistant.',
  again: 'Try again',
};

const german = {
  name: 'Praktikumsassistent',
  notice: 'Ein automatischer Assistent; er kann sich irren. Eine Zahl in einer Antwort öffnet die zitierten Worte.',
  renew: 'Neues Gespräch',
  minimise: 'Chat verkleinern',
  end: 'Gespräch beenden und schließen',
  examples: 'Fragen Sie zum Beispiel',
  loading: 'Der Chat wird geöffnet …',
  ended: 'Das Gespräch von vorher ist beendet. Dies ist ein neues.',
  lost: 'Der Assistent ist nicht zu erreichen.',
  busy: 'Der Assistent ist beschäftigt. Bitte versuchen Sie es in einer Minute noch einmal.',
  refused: 'Diese Seite darf den Assistenten nicht benutzen.',
  again: 'Noch einmal versuchen',
};

export const wordsFor = locale => /^de\b/i.test(locale) ? { lang: 'de', ...german } : { lang: 'en', ...english };
