import type { Address } from './types';

const SCRIPT_PATH = /^(.*)\/w\/([\w-]+)\.js$/;

/** Reads our server and the project key out of the script's own address. */
export function addressOf(scriptUrl: string): Address | null {
  const { origin, pathname } = new URL(scriptUrl);
  const [, folder, key] = SCRIPT_PATH.exec(pathname) ?? [];
  return folder === undefined || key === undefined ? null : { origin: origin + folder, key };
}

/** The address of the running script; searched for in the page when a loader hides `currentScript`. */
export function ownAddress(page: Document): Address | null {
  const running = page.currentScript;
  if (running instanceof HTMLScriptElement && running.src !== '') {
    return addressOf(running.src);
  }
  for (const script of page.querySelectorAll<HTMLScriptElement>('script[src*="/w/"]')) {
    const address = addressOf(script.src);
    if (address !== null) {
      return address;
    }
  }
  return null;
}
