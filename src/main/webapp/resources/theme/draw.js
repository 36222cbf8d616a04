/* Draws an area on a map: set its corners, take the last back, close the line. What is drawn is GeoJSON in a field, which can be filled by hand as well. */
(() => {
  const box = document.querySelector('[data-draw]');
  if (!box || !box.leaflet) return;
  const map = box.leaflet;
  const field = document.getElementById(box.dataset.draw);
  const tools = document.querySelector('[data-draw-tools]');
  const said = tools.querySelector('[role=status]');
  const fewest = 3;
  let corners = [];
  map.doubleClickZoom.disable();
  box.classList.add('drawing');

  const line = L.layerGroup().addTo(map);
  const shape = L.geoJSON(null, { interactive: false, style: { className: 'drawn' } }).addTo(map);

  const showField = move => {
    shape.clearLayers();
    try {
      shape.addData(JSON.parse(field.value));
      if (move) box.show(shape.getBounds());
    } catch (unreadable) {
      shape.clearLayers();
    }
  };
  const showCorners = () => {
    line.clearLayers();
    L.polyline(corners, { interactive: false, className: 'drawn-line' }).addTo(line);
    corners.forEach(corner => L.circleMarker(corner, { radius: 5, interactive: false, className: 'drawn-corner' }).addTo(line));
    said.textContent = corners.length ? tools.dataset.corners.replace('{0}', corners.length) : '';
    tools.querySelector('[data-undo]').disabled = corners.length === 0;
    tools.querySelector('[data-close]').disabled = corners.length < fewest;
  };
  const add = place => { corners.push(place); showCorners(); };
  const position = place => [Number(place.lng.toFixed(7)), Number(place.lat.toFixed(7))];

  map.on('click', event => add(event.latlng));
  tools.querySelector('[data-add]').addEventListener('click', () => add(map.getCenter()));
  // whoever works by keys goes on where something can be pressed
  tools.querySelector('[data-undo]').addEventListener('click', () => {
    corners.pop();
    showCorners();
    if (!corners.length) tools.querySelector('[data-add]').focus();
  });
  tools.querySelector('[data-close]').addEventListener('click', () => {
    const ring = [...corners, corners[0]].map(position);
    field.value = JSON.stringify({ type: 'Polygon', coordinates: [ring] });
    corners = [];
    showCorners();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    said.textContent = tools.dataset.closed;
    field.form.querySelector('[type=submit]').focus();
  });
  tools.querySelector('[data-take]').addEventListener('click', () => {
    fetch(box.dataset.map).then(answer => (answer.status === 200 ? answer.text() : '')).then(stored => {
      said.textContent = stored ? tools.dataset.taken : tools.dataset.none;
      if (!stored) return;
      field.value = stored;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.form.querySelector('[type=submit]').focus();
    });
  });
  field.addEventListener('input', () => showField(false));
  tools.hidden = false;
  showCorners();
  showField(true);
})();
