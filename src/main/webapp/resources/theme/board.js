/* Lets a card of the board be dragged to a state that may follow. Dropping it opens the page of that step, as the links on the card do. */
(() => {
  const board = document.querySelector('[data-board]');
  if (!board) return;
  const columns = [...board.querySelectorAll('[data-state]')];
  let dragged = null;
  const may = column => dragged !== null && dragged.dataset.targets.split(' ').includes(column.dataset.state);

  board.querySelectorAll('[data-targets]').forEach(card => {
    if (!card.dataset.targets) return;
    card.draggable = true;
    card.querySelectorAll('a').forEach(link => { link.draggable = false; });
    card.addEventListener('dragstart', event => {
      dragged = card;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', card.dataset.id);
      columns.forEach(column => column.classList.toggle('may', may(column)));
    });
    card.addEventListener('dragend', () => {
      dragged = null;
      columns.forEach(column => column.classList.remove('may'));
    });
  });
  columns.forEach(column => {
    column.addEventListener('dragover', event => {
      if (may(column)) event.preventDefault();
    });
    column.addEventListener('drop', event => {
      if (!may(column)) return;
      event.preventDefault();
      location.href = `${board.dataset.board}?id=${dragged.dataset.id}&to=${column.dataset.state}`;
    });
  });
})();
