import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';
import { ApiProblem } from '../../common/http';
import { useTrouble } from '../../common/problems';

/** An address that leads nowhere. */
export function PageMissing() {
  const { t } = useTranslation();
  return (
    <main>
      <Empty heading="h1" title={t('shell.notFound')} hint={t('shell.notFoundHint')}>
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/" />}>
          {t('shell.toLog')}
        </Button>
      </Empty>
    </main>
  );
}

/** A page that could not be loaded or drawn. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const explain = useTrouble();
  const router = useRouter();
  if (error instanceof ApiProblem && error.status === 404) {
    return <PageMissing />;
  }
  return (
    <main>
      <Empty heading="h1" title={t('shell.failed')} hint={explain(error).words}>
        <Button variant="default" onClick={() => void router.invalidate()}>
          {t('common.retry')}
        </Button>
      </Empty>
    </main>
  );
}
