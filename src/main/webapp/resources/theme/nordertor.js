/* What pages need beyond HTML. Everything works without it, only less comfortably. No inline handlers: strict CSP. */
(() => {
  'use strict';
  const lang = document.documentElement.lang || 'de';
  const nonce = document.currentScript ? document.currentScript.nonce : '';
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
      window.faces.ajax.request(button, event, {
        execute: '@form',
        params: { 'primefaces.nonce': nonce },
        render: button.dataset.render + ' notices',
        onevent: data => { if (data.status !== 'begin') sent.delete(form); if (data.status === 'success') ready(document); },
        onerror: () => { sent.delete(form); form.submit(); }
      });
    }
  });
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post') return;
    if (sent.has(form)) { event.preventDefault(); return; }
    sent.add(form);
    if (event.submitter) event.submitter.setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

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

  function ready(root) {
    pickers(root);
    document.dispatchEvent(new Event('nordertor:ready'));
    focusFirstError();
  }
  ready(document);
})();
