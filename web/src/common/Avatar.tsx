import { initials } from './format';
import './avatar.css';

const TONES = 6;

interface AvatarProps {
  name: string;
  size?: number;
}

/** Initials on a soft colour that stays the same for the same name. */
export function Avatar({ name, size = 28 }: AvatarProps) {
  return (
    <span
      className={`avatar avatar-${toneOf(name)}`}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.38) }}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
}

/** Which of the soft colours belongs to a name. */
export function toneOf(name: string): number {
  let sum = 7;
  for (const letter of name) {
    sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  }
  return sum % TONES;
}
