/* What pages need beyond HTML. Everything works without it, only less comfortably. No inline handlers: strict CSP. */
(() => {
  'use strict';
  const lang = document.documentElement.lang || 'de';
  const nonce = document.currentScript ? document.currentScript.nonce : '';
  // Faces runs the scripts of a partial answer by eval, which the policy forbids, unless it finds this older function
  window.execScript = source => {
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = source;
    document.head.append(script);
    script.remove();
  };
  const text = (de, en) => (lang === 'en' ? en : de);
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  /* dates: a button beside the field opens the browser's own calendar */
  function pickers(root) {
    all('input[data-date]', root).filter(field => !field.closest('.pick')).forEach(field => {
      if (!('showPicker' in HTMLInputElement.prototype) || field.disabled) return;
      const frame = document.createElement('span');
      frame.className = 'pick';
      const native = document.createElement('input');
      native.type = 'date';
      native.tabIndex = -1;
      native.setAttribute('aria-hidden', 'true');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn';
      button.setAttribute('aria-label', field.dataset.date + ': ' + (field.labels[0] ? field.labels[0].firstChild.data : ''));
      button.innerHTML = '<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><path d="M3 5h14v12H3zM3 8.5h14M7 2.5v4M13 2.5v4" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>';
      field.replaceWith(frame);
      frame.append(field, button, native);
      button.addEventListener('click', () => {
        const typed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(field.value.trim());
        native.value = typed ? `${typed[3]}-${typed[2].padStart(2, '0')}-${typed[1].padStart(2, '0')}` : '';
        native.showPicker();
      });
      native.addEventListener('change', () => {
        if (native.value) field.value = native.value.split('-').reverse().join('.');
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        field.focus();
      });
    });
  }

  /* confirmation: the browser's own dialog element keeps the focus inside, Esc closes, focus returns */
  function ask(question, verb, danger) {
    return new Promise(resolve => {
      const dialog = document.createElement('dialog');
      dialog.setAttribute('aria-labelledby', 'confirm-question');
      const words = document.createElement('h2');
      words.id = 'confirm-question';
      words.textContent = question;
      const buttons = document.createElement('div');
      buttons.className = 'btns';
      const no = document.createElement('button');
      no.type = 'button';
      no.className = 'btn';
      no.textContent = text('Abbrechen', 'Cancel');
      const yes = document.createElement('button');
      yes.type = 'button';
      yes.className = danger ? 'btn danger' : 'btn primary';
      yes.textContent = verb;
      buttons.append(no, yes);
      dialog.append(words, buttons);
      document.body.append(dialog);
      let answer = false;
      no.addEventListener('click', () => dialog.close());
      yes.addEventListener('click', () => { answer = true; dialog.close(); });
      dialog.addEventListener('close', () => { dialog.remove(); resolve(answer); });
      dialog.showModal();
      no.focus();
    });
  }

  /* one submit at a time; confirmation first; by Ajax where the button says what to render */
  const sent = new WeakSet();
  const confirmed = new WeakSet();
  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('input[type=submit], button[type=submit]');
    if (!button || !button.form) return;
    if (button.dataset.confirm && !confirmed.has(button)) {
      event.preventDefault();
      ask(button.dataset.confirm, button.value || button.textContent, button.classList.contains('danger')).then(yes => {
        button.focus();
        if (yes) {
          confirmed.add(button);
          button.click();
          confirmed.delete(button);
        }
      });
      return;
    }
    if (button.dataset.render && window.faces) {
      event.preventDefault();
      if (sent.has(button.form)) return;
      sent.add(button.form);
      const form = button.form;
      const before = new Set(controls(form).map(field => field.id));
      window.faces.ajax.request(button, event, {
        execute: '@form',
        params: { 'primefaces.nonce': nonce, 'jakarta.faces.behavior.event': 'action', [button.name]: button.value },
        render: button.dataset.render + ' notices',
        onevent: data => {
          if (data.status === 'begin') return;
          sent.delete(form);
          if (data.status === 'success') {
            ready(document);
            focusAfter(button.id, button.dataset.render, before);
          }
        },
        onerror: () => { sent.delete(form); form.submit(); }
      });
    }
  });
  /* a part of the page was replaced: on to the first field that is new, else to the button again, else to what is left */
  function focusAfter(buttonId, rendered, before) {
    const part = document.getElementById(rendered.split(' ')[0]);
    if (!part || document.querySelector('[aria-invalid=true]')) return;
    const focusable = all('input:not([type=hidden]), select, textarea, button', part).filter(field => !field.disabled);
    const next = focusable.find(field => !before.has(field.id) && field.type !== 'submit' && field.id) || document.getElementById(buttonId) || focusable[focusable.length - 1];
    if (next) next.focus();
  }
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post') return;
    if (sent.has(form)) { event.preventDefault(); return; }
    sent.add(form);
    if (event.submitter) event.submitter.setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

  /* files that the server would refuse are not sent: with them everything else in the form would come back unsaved */
  const megabytes = bytes => new Intl.NumberFormat(lang).format(Math.floor(bytes / 1048576)) + ' MB';
  function tooLarge(field) {
    const files = Array.from(field.files);
    const most = Number(field.dataset.mostBytes);
    const together = Number(field.dataset.mostTogether);
    const large = files.find(file => file.size > most);
    if (large) return text('„' + large.name + '“ ist größer als die erlaubten ' + megabytes(most) + ' und wurde nicht gewählt.', '“' + large.name + '” is larger than the allowed ' + megabytes(most) + ' and was not chosen.');
    const sum = files.reduce((bytes, file) => bytes + file.size, 0);
    return sum > together ? text('Die Dateien sind zusammen größer als die erlaubten ' + megabytes(together) + '; bitte senden Sie sie nacheinander.', 'The files together are larger than the allowed ' + megabytes(together) + '; please send them one after the other.') : '';
  }
  document.addEventListener('change', event => {
    const field = event.target;
    if (field.type !== 'file' || !field.dataset.mostBytes) return;
    const frame = field.closest('.field');
    const sentence = tooLarge(field);
    const id = field.id + '-error';
    all('.error', frame).forEach(error => error.remove());
    frame.classList.toggle('invalid', !!sentence);
    const described = (field.getAttribute('aria-describedby') || '').split(' ').filter(part => part && part !== id);
    if (sentence) {
      field.value = '';
      const error = document.createElement('p');
      error.className = 'error';
      error.id = id;
      error.setAttribute('role', 'alert');
      error.textContent = sentence;
      frame.append(error);
      described.push(id);
      field.setAttribute('aria-invalid', 'true');
    } else {
      field.removeAttribute('aria-invalid');
    }
    if (described.length) field.setAttribute('aria-describedby', described.join(' ')); else field.removeAttribute('aria-describedby');
  });

  /* unsaved changes: asked before the page is left */
  const changed = new Set();
  document.addEventListener('input', event => {
    const form = event.target.form;
    if (form && form.dataset.unsaved) changed.add(form);
  });
  window.addEventListener('beforeunload', event => {
    if (Array.from(changed).some(form => form.isConnected && !sent.has(form))) event.preventDefault();
  });

  /* menus: Esc or a click outside closes, focus returns */
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    const menu = document.querySelector('details[data-menu][open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', event => {
    all('details[data-menu][open]').filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; });
  });
  const wide = window.matchMedia('(min-width: 861px)');
  const unfold = () => all('details[data-nav]').forEach(nav => { nav.open = wide.matches; });
  wide.addEventListener('change', unfold);
  unfold();

  /* after an answer: to the first wrong field, else to the notice of an error */
  function focusFirstError() {
    const wrong = document.querySelector('[aria-invalid=true]');
    if (wrong) {
      wrong.focus();
    } else if (document.querySelector('#notices .bad')) {
      document.getElementById('notices').focus();
    }
  }
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('.summary a[href^="#"]');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (field) {
      event.preventDefault();
      field.focus();
    }
  });

  /* drafts: what is typed into a form with a key is kept on the server until it is saved; in this tab as well, for the
     moment between the session's end and the next sign-in */
  const root = document.documentElement.dataset.root;
  const person = document.documentElement.dataset.person;
  const OWN = { 'X-Nordertor': 'page' };
  const kept = name => 'nordertor-draft:' + person + ':' + name;
  const controls = form => Array.from(form.elements).filter(field => field.name && !['hidden', 'password', 'file', 'submit', 'button', 'reset'].includes(field.type) && !/^jakarta\.faces\./.test(field.name));
  const valueOf = field => (['checkbox', 'radio'].includes(field.type) ? field.checked : field.value);
  // the boxes of a group share their name, and only their values tell them apart
  const short = field => field.name.replace(field.form.id + ':', '') + (field.type === 'checkbox' && field.hasAttribute('value') ? '=' + field.value : '');
  const typedFields = form => Object.fromEntries(controls(form).map(field => [short(field), valueOf(field)]));

  function drafts() {
    if (document.querySelector('#notices .ok')) {
      Object.keys(sessionStorage).filter(name => name.startsWith('nordertor-draft:') && JSON.parse(sessionStorage.getItem(name)).submitted).forEach(name => sessionStorage.removeItem(name));
    }
    if (person) all('form[data-draft]:not([data-drafting])').forEach(form => draft(form));
  }

  async function draft(form) {
    const key = form.dataset.draft;
    const address = root + '/api/drafts/' + encodeURIComponent(key);
    form.dataset.drafting = 'true';
    let older = {};
    let timer;
    const note = document.createElement('p');
    note.className = 'muted draft-note';
    form.append(note);

    const keepHere = (fields, reached, submitted) => {
      try { sessionStorage.setItem(kept(key), JSON.stringify({ savedAt: new Date().toISOString(), fields, reached, submitted })); } catch (e) { /* full or switched off */ }
    };
    async function save() {
      timer = null;
      const fields = { ...older, ...typedFields(form) };
      const content = JSON.stringify(fields);
      keepHere(fields, false);
      const answer = await fetch(address, { method: 'PUT', headers: { ...OWN, 'Content-Type': 'application/json' }, body: content, redirect: 'manual', keepalive: content.length < 60000 }).catch(() => null);
      if (answer && answer.status === 204) {
        alive();
        keepHere(fields, true);
        note.textContent = text('Entwurf gesichert um ', 'Draft kept at ') + new Date().toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' }) + text(' Uhr', '');
      }
    }
    form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(save, 1200); });
    form.addEventListener('submit', () => {
      if (timer) keepHere({ ...older, ...typedFields(form) }, false, true);
      clearTimeout(timer);
    });

    const answer = await fetch(address, { headers: OWN, redirect: 'manual' }).catch(() => null);
    let found = answer && answer.status === 200 ? await answer.json() : null;
    const here = JSON.parse(sessionStorage.getItem(kept(key)) || 'null');
    if (here && !here.reached && (!found || here.savedAt > found.savedAt)) found = here;
    if (!found) { sessionStorage.removeItem(kept(key)); return; }
    const now = typedFields(form);
    older = Object.fromEntries(Object.entries(found.fields).filter(([name]) => !(name in now)));
    if (Object.entries(now).every(([name, value]) => !(name in found.fields) || found.fields[name] === value)) return;
    offer(form, found, () => {
      sessionStorage.removeItem(kept(key));
      older = {};
      fetch(address, { method: 'DELETE', headers: OWN, redirect: 'manual' });
    });
  }

  function offer(form, found, discard) {
    const when = new Date(found.savedAt).toLocaleString(lang, { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });
    const box = document.createElement('div');
    box.className = 'offer';
    box.setAttribute('role', 'status');
    const words = document.createElement('p');
    words.textContent = text('Es gibt ungespeicherte Eingaben vom ', 'There is unsaved input from ') + when + '.';
    const buttons = document.createElement('div');
    buttons.className = 'btns';
    const act = (label, styleClass, run) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = styleClass;
      made.textContent = label;
      made.addEventListener('click', () => { box.remove(); run(); });
      buttons.append(made);
    };
    act(text('Wiederherstellen', 'Restore'), 'btn primary small', () => {
      controls(form).filter(field => short(field) in found.fields).forEach(field => {
        const value = found.fields[short(field)];
        if (typeof value === 'boolean') field.checked = value; else field.value = value;
        const fold = value && field.closest('details');
        if (fold) fold.open = true;
        field.dispatchEvent(new Event('richtext:reload'));
      });
      changed.add(form);
      const first = controls(form).find(field => !field.disabled);
      if (first) first.focus();
    });
    act(text('Verwerfen', 'Discard'), 'btn small', discard);
    box.append(words, buttons);
    form.prepend(box);
  }

  /* the session's end: a warning three minutes before, one click renews; every tab counts */
  const seconds = Number(document.documentElement.dataset.session || 0);
  const STAMP = 'nordertor-alive';
  function alive() {
    if (seconds) try { localStorage.setItem(STAMP, String(Date.now())); } catch (e) { /* switched off */ }
    lastAlive = Date.now();
  }
  let lastAlive = Date.now();
  function watchSession() {
    if (!seconds || !person) return;
    alive();
    const lead = Math.min(180, seconds / 3);
    let box = null;
    const close = () => { if (box) { box.remove(); box = null; } };
    const show = (sentence, action) => {
      close();
      box = document.createElement('div');
      box.className = 'session-end';
      box.setAttribute('role', 'alert');
      const words = document.createElement('p');
      words.textContent = sentence;
      box.append(words, action);
      document.body.append(box);
    };
    const check = () => {
      const last = Math.max(lastAlive, Number(localStorage.getItem(STAMP) || 0));
      const left = seconds - (Date.now() - last) / 1000;
      if (left <= 0) {
        const link = document.createElement('a');
        link.className = 'btn primary';
        link.href = location.href;
        link.textContent = text('Neu anmelden', 'Sign in again');
        show(text('Ihre Sitzung ist abgelaufen. Ihre Eingaben sind gesichert.', 'Your session has ended. Your input is kept.'), link);
        box.dataset.over = 'true';
        clearInterval(timer);
      } else if (left <= lead && !box) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'btn primary';
        button.textContent = text('Angemeldet bleiben', 'Stay signed in');
        button.addEventListener('click', async () => {
          const answer = await fetch(root + '/api/session', { method: 'POST', headers: OWN, redirect: 'manual' }).catch(() => null);
          if (answer && answer.status === 204) { alive(); close(); document.getElementById('content').focus(); } else { location.reload(); }
        });
        const minutes = Math.max(1, Math.round(left / 60));
        show(text('Ihre Sitzung endet in ' + minutes + (minutes === 1 ? ' Minute.' : ' Minuten.'), 'Your session ends in ' + minutes + (minutes === 1 ? ' minute.' : ' minutes.')), button);
      } else if (left > lead && box) {
        close();
      }
    };
    const timer = setInterval(check, Math.min(5000, lead * 250));
  }

  /* work that goes on by itself: the bar fills while somebody looks, and at its end the page is read anew */
  function watchProgress() {
    const part = document.querySelector('[data-progress]');
    if (!part) return;
    const words = part.querySelector('[role=status]');
    const bar = part.querySelector('progress');
    const number = value => value.toLocaleString(lang);
    const look = async () => {
      const answer = await fetch(part.dataset.progress, { headers: OWN, redirect: 'manual' }).catch(() => null);
      const now = answer && answer.status === 200 ? await answer.json() : null;
      if (now && !now.working) { location.reload(); return; }
      if (now) {
        bar.max = now.total;
        bar.value = now.done;
        words.textContent = part.dataset.sentence.replace('{0}', number(now.done)).replace('{1}', number(now.total));
      }
      setTimeout(look, 2000);
    };
    setTimeout(look, 500);
  }

  function ready(root) {
    pickers(root);
    drafts();
    document.dispatchEvent(new Event('nordertor:ready'));
    focusFirstError();
  }
  ready(document);
  watchSession();
  watchProgress();
  document.documentElement.dataset.ready = 'true';
})();
