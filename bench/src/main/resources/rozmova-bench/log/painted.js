// Promises how many milliseconds after navigation the table's first row was painted.
window.painted = new Promise((resolve, reject) => {
  const late = setTimeout(() => reject(new Error('No row appears')), 60_000);
  const look = () => {
    if (!document.querySelector('[role=row][data-index]')) {
      requestAnimationFrame(look);
      return;
    }
    clearTimeout(late);
    // What comes after the frame in which the row was found comes after its painting.
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  };
  requestAnimationFrame(look);
});
