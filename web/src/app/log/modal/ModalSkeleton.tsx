import { Skeleton } from '@mantine/core';

/** The two columns while the conversation is on its way. */
export function ModalSkeleton() {
  return (
    <div className="conversation-columns conversation-skeleton" aria-hidden="true">
      <div className="conversation-thread">
        <Skeleton height={38} width="55%" radius={12} />
        <Skeleton height={56} width="60%" radius={12} ml="auto" />
        <Skeleton height={38} width="40%" radius={12} />
        <Skeleton height={90} width="35%" radius={12} ml="auto" />
      </div>
      <div className="conversation-card">
        <Skeleton circle height={28} />
        {[60, 80, 70, 75, 50, 65].map((width) => (
          <Skeleton key={width} height={10} width={`${width}%`} />
        ))}
      </div>
    </div>
  );
}
