// Scrolls down frame by frame until row ROWS is on the screen; promises how long the frames took.
new Promise((resolve) => {
  const scroller = document.querySelector('.log-scroller');
  const step = 300;
  const found = { rows: 0, frames: 0, longest: 0, slow: 0, tasks: 0, waited: 0 };
  new PerformanceObserver((list) => {
    found.tasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  let before = 0;
  const frame = (now) => {
    if (before) {
      const took = now - before;
      found.frames++;
      found.longest = Math.max(found.longest, took);
      found.slow += took > 50 ? 1 : 0;
    }
    before = now;
    const rows = scroller.querySelectorAll('[role=row][data-index]');
    found.rows = rows.length ? Number(rows[rows.length - 1].dataset.index) + 1 : found.rows;
    if (found.rows >= ROWS) {
      resolve(found);
      return;
    }
    const top = scroller.scrollTop;
    scroller.scrollTop = top + step;
    found.waited += scroller.scrollTop === top ? 1 : 0;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})
