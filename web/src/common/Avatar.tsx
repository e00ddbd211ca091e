import { useState } from 'react';
import { initials } from './format';
import './avatar.css';

const TONES = 6;

interface AvatarProps {
  name: string;
  /** The address of the person's picture. */
  picture?: string | null | undefined;
  size?: number;
}

/** The picture; else initials on a soft colour that stays the same for the same name. */
export function Avatar({ name, picture, size = 28 }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null);
  if (picture && picture !== broken) {
    return (
      <img
        className="avatar avatar-picture"
        src={picture}
        alt=""
        width={size}
        height={size}
        loading="lazy"
        onError={() => setBroken(picture)}
      />
    );
  }
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
