import { Skeleton } from '@mantine/core';

const LINES = Array.from({ length: 14 }, (_, index) => index);

/** Rows in their final shape while the first page is on its way; shown after a moment only. */
export function SkeletonRows({ cards }: { cards: boolean }) {
  return (
    <div className="log-skeleton" aria-hidden="true">
      {LINES.map((line) => (cards ? <SkeletonCard key={line} /> : <SkeletonLine key={line} seed={line} />))}
    </div>
  );
}

function SkeletonLine({ seed }: { seed: number }) {
  const wobble = (base: number, column: number) => base + ((seed * 7 + column * 13) % 5) * 9;
  return (
    <div className="log-grid log-line">
      <div className="log-client">
        <Skeleton circle height={28} />
        <Skeleton height={10} width={wobble(70, 1)} />
      </div>
      <div>
        <Skeleton height={10} width={72} />
      </div>
      <div>
        <Skeleton height={10} width={wobble(70, 2)} />
      </div>
      <div>
        <Skeleton height={10} width={86} />
      </div>
      <div>
        <Skeleton height={10} width={wobble(64, 3)} />
      </div>
      <div>
        <Skeleton height={10} width={wobble(80, 4)} />
      </div>
      <div>
        <Skeleton height={10} width={48} />
      </div>
      <div />
    </div>
  );
}

function SkeletonCard() {
  return (
    <div className="log-card">
      <Skeleton circle height={28} width={28} />
      <div className="log-card-words">
        <Skeleton height={11} width={130} mb={8} />
        <Skeleton height={9} width={170} mb={8} />
        <Skeleton height={9} width={110} />
      </div>
    </div>
  );
}
