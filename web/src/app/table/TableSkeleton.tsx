import { Skeleton } from '@mantine/core';
import './table.css';

const ROWS = [0, 1, 2, 3, 4, 5];

/** Rows in their final shape while a table is on its way. */
export function TableSkeleton({ columns }: { columns: number }) {
  return (
    <div className="sorted-table-scroll" aria-hidden="true">
      <table className="sorted-table">
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
