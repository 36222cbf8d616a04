/* A form for something new: what may be the same, or is like it, is told while it is typed. Saving asks again in any case. */
(() => {
  'use strict';
  const box = document.querySelector('[data-likely]');
  if (!box) return;
  const form = box.closest('form');
  const typing = Boolean(box.dataset.likelyFields);
  const ASKED = typing ? box.dataset.likelyFields.split(' ') : ['name', 'phone', 'email', 'registerNumber', 'city'];
  const LONGEST = 1500;
  const PAUSE = 300;
  const field = name => Array.from(form.elements).find(control => control.id.endsWith(':' + name));
  let asking;
  let waiting;

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
    ASKED.map(name => [name, field(name)]).filter(([, control]) => control && control.value.trim()).forEach(([name, control]) => typed.set(name, Array.from(control.value).slice(0, LONGEST).join('')));
    if (!typed.has(ASKED[0])) return;
    try {
      const answer = await fetch(box.dataset.likely + '?' + typed, { signal: asking.signal, redirect: 'manual' });
      if (answer.status === 200) show(await answer.json());
    } catch (e) { /* left again meanwhile, or no connection: saving asks, too */ }
  }

  const isAsked = event => ASKED.some(name => event.target === field(name));
  form.addEventListener('change', event => {
    if (!isAsked(event)) return;
    clearTimeout(waiting);
    ask();
  });
  if (typing) {
    form.addEventListener('input', event => {
      if (!isAsked(event)) return;
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    });
  }
})();
