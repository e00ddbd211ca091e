// What every proof has in common: one line of JSON on the standard output for each check, and a last one at the end.
// Nothing takes this long except on a very busy machine.
const PATIENCE = 120_000;

const report = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

/** Gives up on what does not happen. */
export function soon(what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`did not happen within ${PATIENCE} ms: ${what}`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Runs one check and tells how it went; the next one runs in any case. */
export async function check(name, proof) {
  try {
    await soon(name, proof());
    report({ check: name, problem: null });
  } catch (failure) {
    report({ check: name, problem: failure.stack ?? String(failure) });
  }
}

/** Says that nothing was left out, and ends: a client's open connections need not be waited for. */
export function done() {
  report({ done: true });
  process.exit(0);
}

/** What a client library handed over, for code that waits for a certain item. */
export class Mailbox {
  #items = [];
  #waiting = [];

  put(item) {
    const place = this.#waiting.findIndex(({ wanted }) => wanted(item));
    if (place < 0) {
      this.#items.push(item);
    } else {
      this.#waiting.splice(place, 1)[0].resolve(item);
    }
  }

  /** Takes out the first item that fits, or waits for it. */
  take(what, wanted) {
    const place = this.#items.findIndex(wanted);
    if (place >= 0) {
      return Promise.resolve(this.#items.splice(place, 1)[0]);
    }
    return soon(what, new Promise((resolve) => this.#waiting.push({ wanted, resolve })));
  }
}
