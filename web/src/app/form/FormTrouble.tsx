import './form.css';

/** What went wrong with the whole form. */
export function FormTrouble({ words }: { words: string | null }) {
  return words ? (
    <p className="form-trouble" role="alert">
      {words}
    </p>
  ) : null;
}
