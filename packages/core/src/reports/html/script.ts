/**
 * The only script of the page: the theme button and the filter of findings. Everything can be
 * read without it. A host that forbids all other scripts needs its hash, which a test holds.
 */
export const SCRIPT = `
const root = document.documentElement;
const button = document.getElementById('theme');
const isDark = () =>
  (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
button.hidden = false;
button.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; });
const form = document.getElementById('filter');
if (form) {
  form.hidden = false;
  const entries = [...document.querySelectorAll('.card .finding')].map((element) =>
    ({ element, text: element.closest('.card').textContent.toLowerCase(), severity: element.dataset.severity }));
  const update = () => {
    const words = form.words.value.toLowerCase().split(/\\s+/);
    let shown = 0;
    for (const { element, text, severity } of entries) {
      const matches = form[severity].checked && words.every((word) => text.includes(word));
      element.hidden = !matches;
      if (matches) shown += 1;
    }
    for (const card of document.querySelectorAll('.card')) card.hidden = !card.querySelector('.finding:not([hidden])');
    form.querySelector('output').textContent = shown === entries.length ? '' : shown + ' of ' + entries.length + ' shown';
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
}
`;

/** SHA-256 of the script, for the page's content security policy. */
export const SCRIPT_HASH = 'sha256-I3fH3k3BV5Q6wzLhwGwsDFEEvUT6tZMGmF8IBeThwaw=';
