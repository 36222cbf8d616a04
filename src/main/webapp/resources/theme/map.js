/* A map, mostly beside a list: every entry of the list that has a place gets a mark. It needs no tiles: a boundary is the ground. */
(() => {
  const box = document.querySelector('[data-map]');
  if (!box || !window.L) return;
  const entries = Array.from(document.querySelectorAll('#' + box.dataset.list + ' > li[data-lat]')).filter(entry => entry.dataset.lat);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(box, { attributionControl: false, zoomControl: false, zoomSnap: 0.25, maxZoom: 18, zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still });
  L.control.zoom({ zoomInTitle: box.dataset.zoomIn, zoomOutTitle: box.dataset.zoomOut }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);

  const bounds = L.latLngBounds([]);
  const look = () => { if (bounds.isValid()) map.fitBounds(bounds, { padding: [24, 24], maxZoom: 16, animate: false }); };

  entries.forEach(entry => {
    const link = entry.querySelector('a');
    const place = [Number(entry.dataset.lat), Number(entry.dataset.lon)];
    const icon = L.divIcon({ className: 'place place-' + entry.dataset.kind.toLowerCase(), iconSize: [24, 24], popupAnchor: [0, -10] });
    // by keyboard the list leads to the mark: hundreds of marks in the tab order would help nobody
    const mark = L.marker(place, { icon, title: link.textContent, keyboard: false }).addTo(map);
    const words = document.createElement('div');
    words.append(link.cloneNode(true));
    mark.bindPopup(words, { closeButton: false, autoPanPadding: [16, 16] });
    bounds.extend(place);
    const show = entry.querySelector('[data-show]');
    show.addEventListener('click', () => {
      map.setView(place, Math.max(map.getZoom(), 15), { animate: false });
      mark.openPopup();
      box.scrollIntoView({ block: 'nearest' });
      words.querySelector('a').focus();
    });
    // closing takes the focus with it; it goes back to the entry, also where the popup only fades
    words.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      mark.closePopup();
      show.focus();
    });
  });
  map.setView([51, 10], 6);
  look();
  // for who draws on it, see draw.js
  box.leaflet = map;
  box.show = place => { bounds.extend(place); look(); };

  fetch(box.dataset.map).then(answer => (answer.status === 200 ? answer.json() : null)).then(area => {
    if (!area) return;
    const ground = L.geoJSON(area, { interactive: false, style: { className: 'area' } }).addTo(map);
    ground.bringToBack();
    box.show(ground.getBounds());
    box.dataset.ready = 'true';
  });
})();
