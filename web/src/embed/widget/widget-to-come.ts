import type { Commands } from '../host/commands';

/** The page may ask for the panel before the settings are here; its last wish is kept until then. */
export class WidgetToCome implements Commands {
  #wish: keyof Commands | null = null;
  #widget: Commands | null = null;

  open(): void {
    this.#pass('open');
  }

  hide(): void {
    this.#pass('hide');
  }

  came(widget: Commands): void {
    this.#widget = widget;
    if (this.#wish !== null) {
      widget[this.#wish]();
    }
  }

  #pass(wish: keyof Commands): void {
    this.#wish = wish;
    this.#widget?.[wish]();
  }
}
