const toast = document.getElementById('toast');

/** Shows a problem for a moment. */
export function complain(text) {
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(complain.timer);
  complain.timer = setTimeout(() => (toast.hidden = true), 4000);
}

/** Puts language, title and time into the frame of the phone. */
export function dressFrame({ locale, t, timeOf }) {
  document.documentElement.lang = locale;
  document.title = t('title');
  const tellTime = () => (document.getElementById('clock').textContent = timeOf(new Date().toISOString()));
  tellTime();
  setInterval(tellTime, 10_000);
}
