// Fills in the code that the QR picture carries behind #, and takes it out of the address. Without scripts it is typed.
const code = decodeURIComponent(location.hash.slice(1));
const field = document.getElementById('Code');
if (code && field && !field.value) {
  field.value = code;
  history.replaceState(null, '', location.pathname);
}
