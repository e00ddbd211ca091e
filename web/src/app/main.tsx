import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '../common/tokens.css';
import '../common/theme.css';
import { createRoot } from 'react-dom/client';
import { startTexts } from '../common/texts/i18n';
import { App } from './App';

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no #root');
}

await startTexts();
createRoot(root).render(<App />);
