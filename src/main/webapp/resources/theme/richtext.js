/* Formatted text: a toolbar and an editable area over the textarea that carries the value. Few elements, no styles;
   the server cleans again. Tab leaves the area, Alt+F10 goes to the toolbar, arrow keys move in it. */
(() => {
  'use strict';
  const en = document.documentElement.lang === 'en';
  const t = (de, english) => (en ? english : de);

  /* cleaning: what the browser, another page or a word processor brings becomes the few elements of a paper */
  const RENAME = { H1: 'h2', H5: 'h4', H6: 'h4', B: 'strong', I: 'em', DEL: 's', STRIKE: 's', DIV: 'p' };
  const BLOCKS = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'table']);
  const ALLOWED = new Set([...BLOCKS, 'li', 'br', 'strong', 'em', 'u', 's', 'sub', 'sup', 'a', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']);
  const GONE = new Set(['STYLE', 'SCRIPT', 'META', 'LINK', 'TITLE', 'HEAD', 'XML', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'MATH', 'IMG', 'INPUT', 'SELECT', 'TEXTAREA', 'BUTTON']);

  function clean(html) {
    // styles and handlers are not even tried: the policy would refuse them loudly
    const inert = html.replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\sstyle\s*=/gi, ' data-style=').replace(/\son\w+\s*=/gi, ' data-off='));
    const source = new DOMParser().parseFromString(inert, 'text/html').body;
    const target = document.createElement('div');
    copy(source, target);
    paragraphs(target);
    return target;
  }

  function copy(from, to) {
    Array.from(from.childNodes).forEach(node => {
      if (node.nodeType === Node.TEXT_NODE) {
        // control characters too: some programs paste a vertical tab for a line break, and the server takes none
        to.append(node.data.replace(/[\u0000-\u0020\u007f-\u009f]+/g, ' '));
      } else if (node.nodeType === Node.ELEMENT_NODE && !GONE.has(node.tagName.toUpperCase())) {
        element(node, to);
      }
    });
  }

  function element(node, to) {
    const style = node.getAttribute('data-style') || '';
    if (/mso-list:\s*Ignore/i.test(style)) return;
    const name = RENAME[node.tagName] || node.tagName.toLowerCase();
    if (/mso-list:/i.test(style) && name === 'p') return wordItem(node, to);
    if (!ALLOWED.has(name)) {
      let inner = to;
      if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) inner = inner.appendChild(document.createElement('strong'));
      if (/font-style:\s*italic/i.test(style)) inner = inner.appendChild(document.createElement('em'));
      return copy(node, inner);
    }
    const blockInside = BLOCKS.has(name) && name === 'p' && Array.from(node.querySelectorAll('*')).some(inner => BLOCKS.has(RENAME[inner.tagName] || inner.tagName.toLowerCase()));
    if (blockInside) return copy(node, to);
    if (name === 'b' || (name === 'strong' && /font-weight:\s*normal/i.test(style))) return copy(node, to);
    const made = document.createElement(name);
    if (name === 'a') {
      const href = safeAddress(node.getAttribute('href') || '');
      if (!href) return copy(node, to);
      made.setAttribute('href', href);
    }
    if (name === 'td' || name === 'th') {
      ['colspan', 'rowspan'].forEach(span => { if (/^[1-9]\d?$/.test(node.getAttribute(span) || '') && node.getAttribute(span) !== '1') made.setAttribute(span, node.getAttribute(span)); });
      if (name === 'th') made.setAttribute('scope', node.getAttribute('scope') === 'row' ? 'row' : 'col');
    }
    to.append(made);
    copy(node, made);
    if (['strong', 'em', 'u', 's', 'sub', 'sup', 'a'].includes(name) && !made.firstChild) made.remove();
  }

  /* word processors write list items as paragraphs with a mark in front */
  function wordItem(node, to) {
    const mark = (node.textContent || '').trim();
    const kind = /^(\d+|[a-zA-Z])[.)]/.test(mark) ? 'OL' : 'UL';
    let list = to.lastElementChild;
    if (!list || list.tagName !== kind) list = to.appendChild(document.createElement(kind.toLowerCase()));
    const item = list.appendChild(document.createElement('li'));
    copy(node, item);
    if (item.firstChild && item.firstChild.nodeType === Node.TEXT_NODE) {
      item.firstChild.data = item.firstChild.data.replace(/^\s*([·•§o–-]|(\d+|[a-zA-Z])[.)])[\s\u00a0]+/, '');
    }
  }

  function paragraphs(root) {
    let open = null;
    Array.from(root.childNodes).forEach(node => {
      const block = node.nodeType === Node.ELEMENT_NODE && BLOCKS.has(node.tagName.toLowerCase());
      if (block) {
        open = null;
      } else if (open || node.nodeType === Node.ELEMENT_NODE || node.data.trim()) {
        if (!open) {
          open = document.createElement('p');
          node.before(open);
        }
        open.append(node);
      } else {
        node.remove();
      }
    });
    root.querySelectorAll('p').forEach(p => { if (!p.textContent.trim() && root.childNodes.length > 1) p.remove(); });
  }

  function safeAddress(typed) {
    const address = typed.trim();
    if (/^(https?:\/\/|mailto:)/i.test(address)) return address;
    if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address)) return 'mailto:' + address;
    return /^(www\.|[\w-]+(\.[\w-]+)+(\/|$))/i.test(address) ? 'https://' + address : '';
  }

  /* small dialogs */
  function ask(title, fields, verb) {
    return new Promise(resolve => {
      const dialog = document.createElement('dialog');
      dialog.setAttribute('aria-labelledby', 'rt-dialog-title');
      const form = document.createElement('form');
      form.method = 'dialog';
      const heading = document.createElement('h2');
      heading.id = 'rt-dialog-title';
      heading.textContent = title;
      form.append(heading);
      fields.forEach((field, i) => {
        const row = document.createElement('div');
        const check = field.type === 'checkbox';
        row.className = check ? 'field beside' : 'field';
        const input = document.createElement('input');
        input.id = 'rt-field-' + i;
        input.type = field.type || 'text';
        if (check) input.checked = field.value; else input.value = field.value;
        if (field.min) { input.min = field.min; input.max = field.max; }
        input.required = !check;
        const label = document.createElement('label');
        label.htmlFor = input.id;
        label.textContent = field.label;
        row.append(...(check ? [input, label] : [label, input]));
        form.append(row);
        field.input = input;
      });
      const buttons = document.createElement('div');
      buttons.className = 'btns';
      const cancel = document.createElement('button');
      cancel.type = 'button';
      cancel.className = 'btn';
      cancel.textContent = t('Abbrechen', 'Cancel');
      const ok = document.createElement('button');
      ok.type = 'submit';
      ok.className = 'btn primary';
      ok.textContent = verb;
      buttons.append(cancel, ok);
      form.append(buttons);
      dialog.append(form);
      document.body.append(dialog);
      cancel.addEventListener('click', () => dialog.close('cancel'));
      dialog.addEventListener('close', () => {
        dialog.remove();
        resolve(dialog.returnValue === 'ok' ? fields.map(f => (f.type === 'checkbox' ? f.input.checked : f.input.value)) : null);
      });
      form.addEventListener('submit', event => { event.preventDefault(); dialog.close('ok'); });
      dialog.showModal();
    });
  }

  const ICONS = {
    bold: 'M6 3h5a3.5 3.5 0 0 1 0 7H6zm0 7h6a3.5 3.5 0 0 1 0 7H6z', italic: 'M9 3h6M5 17h6M12 3 8 17', underline: 'M5 3v6a5 5 0 0 0 10 0V3M4 18h12',
    ul: 'M8 5h9M8 10h9M8 15h9M3 5h.5M3 10h.5M3 15h.5', ol: 'M8 5h9M8 10h9M8 15h9M3 3.5h1v3M2.6 9h1.8l-1.8 2.4h1.8M2.6 13.6h1.8v3H2.6m0-1.5h1.6',
    link: 'M8.5 11.5l3-3M9 6l2-2a3 3 0 0 1 4.5 4.5l-2 2M11 14l-2 2A3 3 0 0 1 4.500 11.500l2-2', table: 'M3 4h14v12H3zM3 8h14M8 4v12M12.500 4v12',
    clear: 'M4 16h12M6 12l6-8 4 3-5 6H8z', undo: 'M7 4 3 8l4 4M3 8h8a4.500 4.500 0 0 1 0 9H8', redo: 'M13 4l4 4-4 4M17 8H9a4.500 4.500 0 0 0 0 9h3'
  };

  class Editor {
    constructor(textarea) {
      this.textarea = textarea;
      const id = textarea.id;
      this.frame = document.createElement('div');
      this.frame.className = 'richtext';
      this.area = document.createElement('div');
      this.area.className = 'richtext-area prose';
      this.area.id = id + '-area';
      this.area.contentEditable = 'true';
      this.area.spellcheck = true;
      this.area.lang = 'de';
      const set = (name, value) => { if (value) this.area.setAttribute(name, value); };
      set('role', 'textbox');
      set('aria-multiline', 'true');
      set('aria-labelledby', id + '-label');
      ['aria-describedby', 'aria-invalid', 'aria-required'].forEach(name => set(name, textarea.getAttribute(name)));
      this.toolbar = this.buildToolbar();
      this.frame.append(this.toolbar, this.area);
      textarea.before(this.frame);
      textarea.hidden = true;
      textarea.focus = () => this.area.focus();
      const label = document.getElementById(id + '-label');
      if (label) label.addEventListener('click', event => { event.preventDefault(); this.area.focus(); });
      this.load();
      this.listen();
    }

    load() {
      const content = clean(this.textarea.value);
      this.area.replaceChildren(...content.childNodes);
      if (!this.area.firstChild) this.area.innerHTML = '<p><br></p>';
    }

    buildToolbar() {
      const bar = document.createElement('div');
      bar.className = 'richtext-bar';
      bar.setAttribute('role', 'toolbar');
      bar.setAttribute('aria-label', t('Text formatieren', 'Format text'));
      bar.setAttribute('aria-controls', this.area.id);
      this.kind = document.createElement('select');
      this.kind.setAttribute('aria-label', t('Absatzart', 'Kind of paragraph'));
      [['p', t('Absatz', 'Paragraph')], ['h2', t('Überschrift', 'Heading')], ['h3', t('Zwischenüberschrift', 'Subheading')], ['h4', t('Kleine Überschrift', 'Minor heading')], ['blockquote', t('Zitat', 'Quotation')]]
        .forEach(([value, text]) => this.kind.append(new Option(text, value)));
      this.kind.addEventListener('change', () => { this.command('formatBlock', '<' + this.kind.value + '>'); });
      bar.append(this.kind);
      this.states = {};
      const button = (icon, label, act, state) => {
        const made = document.createElement('button');
        made.type = 'button';
        made.title = label;
        made.setAttribute('aria-label', label);
        if (ICONS[icon]) {
          made.innerHTML = '<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><path d="' + ICONS[icon] + '" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></svg>';
        } else {
          made.textContent = label;
          made.removeAttribute('aria-label');
          made.removeAttribute('title');
        }
        made.addEventListener('mousedown', event => event.preventDefault());
        made.addEventListener('click', act);
        if (state) { made.setAttribute('aria-pressed', 'false'); this.states[state] = made; }
        bar.append(made);
        return made;
      };
      button('bold', t('Fett', 'Bold'), () => this.command('bold'), 'bold');
      button('italic', t('Kursiv', 'Italic'), () => this.command('italic'), 'italic');
      button('underline', t('Unterstrichen', 'Underlined'), () => this.command('underline'), 'underline');
      button('ul', t('Aufzählung', 'Bulleted list'), () => this.command('insertUnorderedList'), 'insertUnorderedList');
      button('ol', t('Nummerierte Liste', 'Numbered list'), () => this.command('insertOrderedList'), 'insertOrderedList');
      button('link', t('Verweis', 'Link'), () => this.link());
      button('table', t('Tabelle einfügen', 'Insert table'), () => this.table());
      button('clear', t('Formatierung entfernen', 'Remove formatting'), () => { this.command('removeFormat'); this.command('unlink'); });
      button('undo', t('Rückgängig', 'Undo'), () => this.command('undo'));
      button('redo', t('Wiederholen', 'Redo'), () => this.command('redo'));
      this.tableButtons = [
        button('', t('Zeile darunter', 'Row below'), () => this.inTable(cell => this.addRow(cell))),
        button('', t('Spalte rechts', 'Column right'), () => this.inTable(cell => this.addColumn(cell))),
        button('', t('Kopfzeile', 'Header row'), () => this.inTable(cell => this.toggleHeader(cell))),
        button('', t('Zeile löschen', 'Delete row'), () => this.inTable(cell => this.removeRow(cell))),
        button('', t('Spalte löschen', 'Delete column'), () => this.inTable(cell => this.removeColumn(cell))),
        button('', t('Tabelle löschen', 'Delete table'), () => this.inTable(cell => cell.closest('table').remove()))
      ];
      this.tableButtons.forEach(made => { made.className = 'words'; made.hidden = true; });
      this.rove(bar, this.kind);
      return bar;
    }

    /* one Tab stop for the whole toolbar */
    rove(bar, current) {
      const items = () => Array.from(bar.children).filter(item => !item.hidden);
      Array.from(bar.children).forEach(item => { item.tabIndex = item === current ? 0 : -1; });
      bar.addEventListener('keydown', event => {
        const step = { ArrowRight: 1, ArrowLeft: -1, Home: -1000, End: 1000 }[event.key];
        if (event.key === 'Escape') { this.area.focus(); return; }
        if (!step) return;
        event.preventDefault();
        const list = items();
        const at = list.indexOf(document.activeElement);
        const next = Math.abs(step) > 1 ? (step < 0 ? 0 : list.length - 1) : (at + step + list.length) % list.length;
        list.forEach((item, i) => { item.tabIndex = i === next ? 0 : -1; });
        list[next].focus();
      });
    }

    listen() {
      this.area.addEventListener('input', () => this.later());
      this.area.addEventListener('blur', () => this.sync());
      if (this.textarea.form) this.textarea.form.addEventListener('submit', () => this.sync(), true);
      this.area.addEventListener('paste', event => this.paste(event));
      this.area.addEventListener('drop', event => event.preventDefault());
      this.area.addEventListener('keydown', event => {
        if (event.altKey && event.key === 'F10') {
          event.preventDefault();
          (this.toolbar.querySelector('[tabindex="0"]') || this.kind).focus();
        }
      });
      this.area.addEventListener('focus', () => document.execCommand('defaultParagraphSeparator', false, 'p'));
      document.addEventListener('selectionchange', () => this.reflect());
      this.textarea.addEventListener('richtext:reload', () => this.load());
    }

    command(name, value) {
      this.focusBack();
      document.execCommand('styleWithCSS', false, false);
      document.execCommand(name, false, value);
      this.later();
      this.reflect();
    }

    focusBack() {
      if (!this.area.contains(document.activeElement)) {
        this.area.focus();
        if (this.range) {
          const selection = getSelection();
          selection.removeAllRanges();
          selection.addRange(this.range);
        }
      }
    }

    reflect() {
      const selection = getSelection();
      if (!selection.rangeCount || !this.area.contains(selection.anchorNode)) return;
      this.range = selection.getRangeAt(0).cloneRange();
      Object.entries(this.states).forEach(([name, made]) => made.setAttribute('aria-pressed', String(document.queryCommandState(name))));
      const at = selection.anchorNode.nodeType === Node.ELEMENT_NODE ? selection.anchorNode : selection.anchorNode.parentElement;
      const block = at.closest('h2, h3, h4, blockquote, p');
      this.kind.value = block && this.area.contains(block) ? (block.closest('blockquote') ? 'blockquote' : block.tagName.toLowerCase()) : 'p';
      this.cell = at.closest('td, th');
      const inside = Boolean(this.cell && this.area.contains(this.cell));
      if (!inside) this.cell = null;
      this.tableButtons.forEach(made => { made.hidden = !inside; });
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.sync(), 400);
    }

    sync() {
      clearTimeout(this.timer);
      const content = clean(this.area.innerHTML);
      const empty = !content.textContent.trim() && !content.querySelector('table');
      const html = empty ? '' : content.innerHTML;
      if (html !== this.textarea.value) {
        this.textarea.value = html;
        this.textarea.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }

    paste(event) {
      event.preventDefault();
      const html = event.clipboardData.getData('text/html');
      const plain = event.clipboardData.getData('text/plain');
      if (html) {
        const content = clean(html);
        const single = content.childNodes.length === 1 && content.firstChild.tagName === 'P';
        document.execCommand('insertHTML', false, single ? content.firstChild.innerHTML : content.innerHTML);
      } else if (/\n/.test(plain)) {
        const content = document.createElement('div');
        plain.split(/\r?\n+/).filter(line => line.trim()).forEach(line => {
          const p = document.createElement('p');
          p.textContent = line;
          content.append(p);
        });
        document.execCommand('insertHTML', false, content.innerHTML);
      } else {
        document.execCommand('insertText', false, plain);
      }
      this.later();
    }

    async link() {
      const range = this.range;
      const node = range && range.startContainer;
      const at = node && (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
      const existing = at && at.closest('a');
      const answer = await ask(t('Verweis', 'Link'), [
        { label: t('Adresse (Webseite oder E-Mail)', 'Address (web page or e-mail)'), value: existing ? existing.getAttribute('href') : 'https://' },
        { label: t('Angezeigter Text', 'Shown text'), value: existing ? existing.textContent : range ? range.toString() : '' }
      ], t('Übernehmen', 'Apply'));
      this.area.focus();
      const href = answer && safeAddress(answer[0]);
      if (!href) return;
      const selection = getSelection();
      selection.removeAllRanges();
      if (existing) range.selectNode(existing);
      if (range) selection.addRange(range);
      const anchor = document.createElement('a');
      anchor.setAttribute('href', href);
      anchor.textContent = answer[1] || href;
      document.execCommand('insertHTML', false, anchor.outerHTML);
      this.later();
    }

    async table() {
      const range = this.range;
      const answer = await ask(t('Tabelle einfügen', 'Insert table'), [
        { label: t('Zeilen', 'Rows'), type: 'number', value: '3', min: '1', max: '50' },
        { label: t('Spalten', 'Columns'), type: 'number', value: '3', min: '1', max: '12' },
        { label: t('Die erste Zeile ist eine Kopfzeile', 'The first row is a header'), type: 'checkbox', value: true }
      ], t('Einfügen', 'Insert'));
      this.area.focus();
      if (!answer) return;
      const rows = Math.min(50, Math.max(1, Number(answer[0]) || 1));
      const columns = Math.min(12, Math.max(1, Number(answer[1]) || 1));
      const row = (open, close) => '<tr>' + (open + '<br>' + close).repeat(columns) + '</tr>';
      const head = answer[2] ? '<thead>' + row('<th scope="col">', '</th>') + '</thead>' : '';
      const body = '<tbody>' + row('<td>', '</td>').repeat(Math.max(answer[2] ? rows - 1 : rows, 1)) + '</tbody>';
      const holder = document.createElement('div');
      holder.innerHTML = '<table>' + head + body + '</table><p><br></p>';
      const node = range ? range.startContainer : this.area.lastChild;
      let block = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
      while (block && block !== this.area && block.parentElement !== this.area) block = block.parentElement;
      const table = holder.firstChild;
      if (!block || block === this.area) this.area.append(...holder.childNodes); else block.after(...holder.childNodes);
      if (block && block !== this.area && block.tagName === 'P' && !block.textContent.trim()) block.remove();
      this.caret(table.querySelector('th, td'));
      this.later();
    }

    inTable(act) {
      if (!this.cell) return;
      act(this.cell);
      this.later();
      this.area.focus();
    }

    addRow(cell) {
      const row = cell.parentElement;
      const made = document.createElement('tr');
      Array.from(row.cells).forEach(() => { const td = document.createElement('td'); td.innerHTML = '<br>'; made.append(td); });
      if (row.parentElement.tagName === 'THEAD') {
        const table = row.closest('table');
        (table.tBodies[0] || table.createTBody()).prepend(made);
      } else {
        row.after(made);
      }
      this.caret(made.firstChild);
    }

    addColumn(cell) {
      const index = cell.cellIndex;
      Array.from(cell.closest('table').rows).forEach(row => {
        const beside = row.cells[Math.min(index, row.cells.length - 1)];
        const made = document.createElement(beside.tagName);
        if (made.tagName === 'TH') made.setAttribute('scope', 'col');
        made.innerHTML = '<br>';
        beside.after(made);
      });
    }

    toggleHeader(cell) {
      const table = cell.closest('table');
      const first = table.rows[0];
      const heading = first.cells[0].tagName === 'TH';
      const made = document.createElement('tr');
      Array.from(first.cells).forEach(old => {
        const fresh = document.createElement(heading ? 'td' : 'th');
        if (!heading) fresh.setAttribute('scope', 'col');
        fresh.append(...old.childNodes);
        made.append(fresh);
      });
      first.remove();
      if (table.tHead) table.tHead.remove();
      if (heading) (table.tBodies[0] || table.createTBody()).prepend(made); else table.createTHead().append(made);
      this.caret(made.cells[0]);
    }

    removeRow(cell) {
      const table = cell.closest('table');
      cell.parentElement.remove();
      if (!table.rows.length) table.remove();
    }

    removeColumn(cell) {
      const table = cell.closest('table');
      const index = cell.cellIndex;
      Array.from(table.rows).forEach(row => { if (row.cells[index]) row.cells[index].remove(); });
      if (!table.rows[0] || !table.rows[0].cells.length) table.remove();
    }

    caret(node) {
      const range = document.createRange();
      range.selectNodeContents(node);
      range.collapse(true);
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
    }
  }

  const start = () => document.querySelectorAll('textarea[data-richtext]:not([hidden])').forEach(textarea => new Editor(textarea));
  document.addEventListener('nordertor:ready', start);
  start();
})();
