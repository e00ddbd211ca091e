/** The product's sign. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path
        d="M10.5 8h11A2.5 2.5 0 0 1 24 10.5v7a2.5 2.5 0 0 1-2.5 2.5H15l-5 4v-4A2.5 2.5 0 0 1 8 17.5v-7A2.5 2.5 0 0 1 10.5 8z"
        fill="var(--accent-ink)"
      />
    </svg>
  );
}
