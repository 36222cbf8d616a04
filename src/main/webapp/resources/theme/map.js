/* A map, mostly beside a list: every place of an entry of the list gets a mark. It needs no tiles: a boundary is the ground. */
(() => {
  const box = document.querySelector('[data-map]');
  if (!box || !window.L) return;
  const shows = Array.from(document.querySelectorAll('#' + box.dataset.list + ' [data-show]'));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(box, { attributionControl: false, zoomControl: false, zoomSnap: 0.25, maxZoom: 18, zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still });
  L.control.zoom({ zoomInTitle: box.dataset.zoomIn, zoomOutTitle: box.dataset.zoomOut }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);

  const bounds = L.latLngBounds([]);
  const look = () => { if (bounds.isValid()) map.fitBounds(bounds, { padding: [24, 24], maxZoom: 16, animate: false }); };

  const taken = new Map();
  // marks at one place stand beside each other, five in a row
  const beside = place => {
    const before = taken.get(String(place)) || 0;
    taken.set(String(place), before + 1);
    return [22 * (before % 5), 22 * Math.floor(before / 5)];
  };

  shows.forEach(show => {
    const entry = show.closest('li');
    const link = entry.querySelector('a');
    const place = [Number(show.dataset.lat), Number(show.dataset.lon)];
    const [right, down] = beside(place);
    const icon = L.divIcon({ className: 'place place-' + entry.dataset.kind.toLowerCase(), iconSize: [24, 24], iconAnchor: [12 - right, 12 - down], popupAnchor: [right, down - 10] });
    const says = [entry.querySelector('[data-says]')?.textContent, show.dataset.at].filter(Boolean).join(' · ');
    // by keyboard the list leads to the mark: hundreds of marks in the tab order would help nobody
    const mark = L.marker(place, { icon, title: [link.textContent, says].filter(Boolean).join(': '), keyboard: false }).addTo(map);
    const words = document.createElement('div');
    words.append(link.cloneNode(true));
    if (says) words.append(document.createElement('br'), says);
    mark.bindPopup(words, { closeButton: false, autoPanPadding: [16, 16] });
    bounds.extend(place);
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
