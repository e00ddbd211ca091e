import { Button, Popover, SegmentedControl } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { toggled } from './arrangement';
import { ColumnList } from './ColumnList';
import type { Columns } from './use-arrangement';
import './columns.css';

/** Which columns, in which order, and how close the rows stand. */
export function ColumnChooser({ columns }: { columns: Columns }) {
  const { t } = useTranslation();
  return (
    <Popover position="bottom-end" width={280} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          className="log-choose-columns"
          aria-label={t('log.chooseColumns')}
          leftSection={<IconColumns size={16} stroke={1.8} />}
        >
          {t('log.chooseColumns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <div className="columns-panel">
          <div className="columns-density">
            <span id="log-density">{t('log.density')}</span>
            <SegmentedControl
              size="xs"
              aria-labelledby="log-density"
              value={columns.density}
              onChange={(density) => columns.setDensity(density as Columns['density'])}
              data={[
                { value: 'comfortable', label: t('log.comfortable') },
                { value: 'dense', label: t('log.dense') },
              ]}
            />
          </div>
          <ColumnList
            columns={columns.columns}
            onToggle={(column) => columns.showColumns(toggled(columns.columns, column))}
            onOrder={columns.showColumns}
          />
          <button type="button" className="columns-reset" onClick={columns.reset}>
            {t('log.resetColumns')}
          </button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
