/* The form of a new partner: who may be the same is told as soon as a field is left. Saving asks again in any case. */
(() => {
  'use strict';
  const box = document.querySelector('[data-likely]');
  if (!box) return;
  const form = box.closest('form');
  const ASKED = ['name', 'phone', 'email', 'registerNumber', 'city'];
  const field = name => Array.from(form.elements).find(control => control.id.endsWith(':' + name));
  let asking;

  function show(found) {
    box.textContent = '';
    if (!found.hints.length) return;
    const notice = document.createElement('div');
    notice.className = 'notice warn';
    const title = document.createElement('strong');
    title.textContent = found.title;
    const list = document.createElement('ul');
    found.hints.forEach(hint => {
      const link = document.createElement('a');
      link.href = document.documentElement.dataset.root + hint.path;
      link.textContent = hint.name;
      const item = document.createElement('li');
      item.append(link, (hint.city ? ', ' + hint.city : '') + ' – ' + hint.reasons);
      list.append(item);
    });
    notice.append(title, list);
    box.append(notice);
  }

  async function ask() {
    if (asking) asking.abort();
    asking = new AbortController();
    const typed = new URLSearchParams();
    ASKED.map(name => [name, field(name)]).filter(([, control]) => control && control.value.trim()).forEach(([name, control]) => typed.set(name, control.value));
    if (!typed.has('name')) return;
    try {
      const answer = await fetch(box.dataset.likely + '?' + typed, { signal: asking.signal, redirect: 'manual' });
      if (answer.status === 200) show(await answer.json());
    } catch (e) { /* left again meanwhile, or no connection: saving asks, too */ }
  }

  form.addEventListener('change', event => {
    if (ASKED.some(name => event.target === field(name))) ask();
  });
})();
