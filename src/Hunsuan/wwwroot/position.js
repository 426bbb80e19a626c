// Offers to send the phone's position with a request for help. Without scripts, or where it is refused, the place is said in words.
const offer = document.querySelector('[data-position="offer"]');
if (offer && navigator.geolocation) {
  const status = offer.querySelector('[role="status"]');
  offer.hidden = false;
  offer.querySelector('button').addEventListener('click', () => navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      document.querySelector('[data-position="latitude"]').value = coords.latitude;
      document.querySelector('[data-position="longitude"]').value = coords.longitude;
      status.textContent = offer.dataset.taken;
    },
    () => { status.textContent = offer.dataset.refused; },
    { enableHighAccuracy: true, timeout: 15000 }));
}
