/* The search field of every page: answers while typing, as a combobox with a list. Without it the form works as it is. */
(() => {
  'use strict';
  const form = document.querySelector('form[data-search]');
  if (!form) return;
  const field = form.querySelector('input[type=search]');
  const list = document.getElementById('search-hits');
  const said = document.getElementById('search-said');
  const root = form.dataset.search;
  const PAUSE = 150;
  let timer;
  let asking;
  let answered = '';
  let active = -1;
  let cameFrom = null;

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');

  const options = () => Array.from(list.querySelectorAll('[role=option]'));
  const isOpen = () => !list.hidden;

  function show() {
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
  }

  function close() {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    activate(-1);
  }

  function activate(index) {
    active = index;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0) {
      field.removeAttribute('aria-activedescendant');
    } else {
      const option = options()[index];
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  function pieces(parts, styleClass) {
    const line = document.createElement('span');
    line.className = styleClass;
    parts.forEach(part => {
      const piece = part.marked ? document.createElement('mark') : document.createTextNode('');
      piece.textContent = part.text;
      line.append(piece);
    });
    return line;
  }

  function option(address, content) {
    const made = document.createElement('a');
    made.setAttribute('role', 'option');
    made.setAttribute('aria-selected', 'false');
    made.tabIndex = -1;
    made.href = root + address;
    made.append(...content);
    return made;
  }

  function fill(found, typed) {
    const made = found.hits.map(hit => {
      const kind = document.createElement('span');
      kind.className = 'tag info';
      kind.textContent = hit.kind;
      return option(hit.path, [pieces(hit.title, 'hit'), kind].concat(hit.snippet.length ? [pieces(hit.snippet, 'muted')] : []));
    });
    if (found.all) made.push(option('/platform/search?q=' + encodeURIComponent(typed), [found.all]));
    made.forEach((one, i) => { one.id = 'search-hit-' + i; });
    list.replaceChildren(...made);
    said.textContent = found.summary;
    if (made.length) show(); else close();
    activate(-1);
  }

  async function ask() {
    const typed = field.value.trim();
    if (asking) asking.abort();
    if (!typed) {
      answered = '';
      list.replaceChildren();
      said.textContent = '';
      close();
      return;
    }
    if (typed === answered) {
      if (options().length) show();
      return;
    }
    asking = new AbortController();
    const answer = await fetch(root + '/api/search?q=' + encodeURIComponent(typed), { redirect: 'manual', signal: asking.signal }).catch(() => null);
    if (!answer || answer.status !== 200) return;
    const found = await answer.json().catch(() => null);
    if (!found || typed !== field.value.trim() || !form.contains(document.activeElement)) return;
    answered = typed;
    fill(found, typed);
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });

  field.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const count = options().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen()) {
        ask();
      } else {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        activate((active + step + count + 2) % (count + 1) - 1);
      }
    } else if (event.key === 'Enter' && isOpen() && active >= 0) {
      event.preventDefault();
      options()[active].click();
    } else if (event.key === 'Escape') {
      // the browser would empty the field
      event.preventDefault();
      clearTimeout(timer);
      close();
      if (cameFrom) {
        const before = cameFrom;
        cameFrom = null;
        if (before === document.body) field.blur(); else before.focus();
      }
    }
  });

  form.addEventListener('focusout', event => {
    if (!form.contains(event.relatedTarget)) {
      clearTimeout(timer);
      close();
      cameFrom = null;
    }
  });

  form.addEventListener('submit', event => {
    if (!field.value.trim()) {
      event.preventDefault();
      field.focus();
    }
  });

  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const at = document.activeElement;
    if (at && (at.isContentEditable || at.matches('input, select, textarea') || at.closest('dialog'))) return;
    event.preventDefault();
    cameFrom = at || document.body;
    field.focus();
    field.select();
  });
})();
