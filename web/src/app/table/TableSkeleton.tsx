import { Skeleton } from '@mantine/core';

const ROWS = [0, 1, 2, 3, 4, 5];

/** Rows in their final shape while a table is on its way. */
export function TableSkeleton({ columns }: { columns: number }) {
  return (
    <div className="report-scroll" aria-hidden="true">
      <table className="report-table">
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              {Array.from({ length: columns }, (_, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves here
                <td key={column}>
                  <Skeleton
                    height={10}
                    width={column === 0 ? 90 + ((row * 37) % 60) : 40}
                    ml={column === 0 ? 0 : 'auto'}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
