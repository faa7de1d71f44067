// Questions to begin with, where the assistant itself has said nothing yet.
const patience = 1500;

export function examplesIn(box, heading, ask) {
  let silent = true;

  const hide = () => {
    silent = false;
    box.replaceChildren();
  };

  async function show() {
    const response = await fetch(new URL('../api/examples', import.meta.url)).catch(() => null);
    const questions = response?.ok ? await response.json() : [];
    if (!silent || questions.length === 0) { return; }

    const title = document.createElement('h2');
    title.textContent = heading;
    box.replaceChildren(title, ...questions.map(question => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = question;
      button.addEventListener('click', () => ask(question));
      return button;
    }));
  }

  return { hide, showUnlessSpoken: () => setTimeout(() => { if (silent) { show(); } }, patience) };
}
