export interface PhonePageProps {
  /** The conversation that the address names. */
  conversation: number | null;
  /** The client that *Write* chose. */
  client: number | null;
  /** Whether it stands alone in a small window, without the rail. */
  compact: boolean;
  /** Changes the address to another conversation, or to none. */
  onOpen: (conversation: number | null) => void;
}

/** The managers' console. */
export function PhonePage({ compact }: PhonePageProps) {
  return <main data-compact={compact} />;
}
