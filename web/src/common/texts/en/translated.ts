/** The plural forms that Ukrainian and Russian have (Intl's categories). */
type SlavicPlural = 'one' | 'few' | 'many' | 'other';

/** A catalogue with exactly the keys of the English one, and four plural forms wherever English has two. */
export type Translated<T> = {
  [K in keyof T as K extends `${infer Base}_${'one' | 'other'}` ? `${Base}_${SlavicPlural}` : K]: T[K] extends string
    ? string
    : Translated<T[K]>;
};
