import { Empty } from '../../common/Empty';
import { Back } from './Back';

interface UnavailableProps {
  title: string;
  hint: string | undefined;
  onBack: (() => void) | null;
}

/** In place of a thread that cannot be shown. */
export function Unavailable({ title, hint, onBack }: UnavailableProps) {
  return (
    <main className="phone-thread">
      {onBack && (
        <header className="phone-head">
          <Back onBack={onBack} />
        </header>
      )}
      <Empty title={title} hint={hint} />
    </main>
  );
}
