import { pieces } from './links';

/** What somebody wrote, line breaks kept and addresses made links. */
export function MessageText({ text }: { text: string }) {
  let offset = 0;
  return (
    <span className="message-text" dir="auto">
      {pieces(text).map((piece) => {
        const key = offset;
        offset += piece.text.length;
        return piece.link ? (
          <a key={key} href={piece.link} target="_blank" rel="noreferrer nofollow">
            {piece.text}
          </a>
        ) : (
          piece.text
        );
      })}
    </span>
  );
}
