// Keys 1, 2 and 3 press the three buttons, unless somebody is writing. Without scripts the buttons do.
const hint = document.getElementById('keys');
if (hint && matchMedia('(hover: hover)').matches) hint.hidden = false;
document.addEventListener('keydown', (pressed) => {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.target.closest('input, textarea, select')) return;
  document.querySelector(`[data-key="${CSS.escape(pressed.key)}"]`)?.click();
});
