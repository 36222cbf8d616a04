/* What makes lists more comfortable; all of it works without. */
(() => {
  'use strict';
  const english = document.documentElement.lang === 'en';

  /* columns are moved in place; without script each move is an answer of the server */
  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('.columns button[name=up], .columns button[name=down]');
    if (!button) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const line = button.closest('li');
    const other = button.name === 'up' ? line.previousElementSibling : line.nextElementSibling;
    if (other) {
      if (button.name === 'up') other.before(line); else other.after(line);
    }
    button.focus();
    const lines = Array.from(line.parentElement.children);
    const place = lines.indexOf(line) + 1;
    const name = line.querySelector('label').textContent.trim();
    line.closest('.menu-body').querySelector('[role=status]').textContent = english
      ? `${name}: place ${place} of ${lines.length}`
      : `${name}: Platz ${place} von ${lines.length}`;
  }, true);

  /* rows are counted while they are chosen; one box ticks the whole page */
  document.querySelectorAll('form[data-bulk]').forEach(form => {
    const boxes = () => Array.from(form.elements).filter(field => field.name === 'row');
    const page = document.querySelector(`[data-pick-all="${form.id}"]`);
    const button = form.querySelector('button');
    const count = () => {
      const all = boxes();
      const ticked = all.filter(box => box.checked).length;
      form.querySelector('[role=status]').textContent = ticked + (english ? ' selected' : ' ausgewählt');
      form.classList.toggle('chosen', ticked > 0);
      button.classList.toggle('primary', ticked > 0);
      button.setAttribute('aria-disabled', String(ticked === 0));
      page.checked = ticked === all.length;
      page.indeterminate = ticked > 0 && ticked < all.length;
    };
    page.hidden = false;
    page.addEventListener('change', () => { boxes().forEach(box => { box.checked = page.checked; }); count(); });
    document.addEventListener('change', event => { if (event.target.form === form) count(); });
    window.addEventListener('pageshow', count);
    form.addEventListener('submit', event => { if (!boxes().some(box => box.checked)) event.preventDefault(); });
    count();
  });

  /* long work goes on by itself as long as the page is open */
  const going = document.querySelector('[data-continue=true] input[type=submit]');
  if (going) setTimeout(() => going.click(), 300);
})();
