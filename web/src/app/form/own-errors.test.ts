import { describe, expect, it } from 'vitest';
import { ownError } from './own-errors';

const right = { valid: true, valueMissing: false, typeMismatch: false };

describe('an input', () => {
  it('that is right has nothing to be said beside it', () => {
    expect(ownError(right, 'text')).toBeNull();
  });

  it('says in our words what it lacks', () => {
    expect(ownError({ ...right, valid: false, valueMissing: true }, 'email')).toBe('required');
    expect(ownError({ ...right, valid: false, typeMismatch: true }, 'email')).toBe('email-invalid');
    expect(ownError({ ...right, valid: false }, 'text')).toBe('fieldWrong');
  });
});
