/** Where the script came from: our server and the project's public key. */
export interface Address {
  readonly origin: string;
  readonly key: string;
}

/**
 * The random names of this browser and of this page in a tab; nothing about the person. Each page load is a tab of its
 * own to the server: the farewell of the former page often arrives after the greeting of the next, and must not end it.
 */
export interface Identity {
  readonly visitor: string;
  readonly tab: string;
}

/** One connected messenger as the widget shows it. */
export interface Messenger {
  readonly channel: number;
  readonly messenger: string;
  readonly name: string;
}

/** Answer of `GET /w/{key}/widget`. */
export interface WidgetSettings {
  readonly accent: string;
  readonly corner: 'left' | 'right';
  readonly messengers: readonly Messenger[];
}

/** A QR code as an SVG path in a square of `size` modules, without the quiet zone. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** A link into one messenger that carries the visit's token. */
export interface Launch {
  readonly channel: number;
  readonly messenger: string;
  readonly link: string;
  readonly qr: QrCode;
}
