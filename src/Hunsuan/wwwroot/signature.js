// A signature is drawn with finger, pen or mouse and kept as a path. Without scripts the frame stays hidden, and a witness is named.
const field = document.getElementById('signature');
if (field) {
  const [frame, line, kept, clear] = ['svg', 'path', 'input', 'button'].map((name) => field.querySelector(name));
  const longest = 20000;
  let path = kept.value, drawing = false;
  field.hidden = false;
  frame.style.touchAction = 'none';
  const show = () => { line.setAttribute('d', path); kept.value = path; };
  const place = (event) => {
    const box = frame.getBoundingClientRect();
    const within = (value, most) => Math.round(Math.min(Math.max(value, 0), most));
    return `${within((event.clientX - box.left) * 400 / box.width, 400)} ${within((event.clientY - box.top) * 160 / box.height, 160)}`;
  };
  const go = (letter, event) => { if (path.length < longest - 20) { path += letter + place(event); show(); } };
  frame.addEventListener('pointerdown', (event) => { drawing = true; frame.setPointerCapture(event.pointerId); go('M', event); event.preventDefault(); });
  frame.addEventListener('pointermove', (event) => { if (drawing) go('L', event); });
  for (const end of ['pointerup', 'pointercancel']) frame.addEventListener(end, () => { drawing = false; });
  clear.addEventListener('click', () => { path = ''; show(); });
}
