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
})();
