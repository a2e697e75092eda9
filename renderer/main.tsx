import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { Root } from './screens/root.tsx';
import { createApp } from './state/app.ts';

// Zod would compile its checks by `new Function`, which the content policy refuses and reports.
config({ jitless: true });

const app = createApp(window.host);

window.addEventListener('pagehide', app.leave);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') app.keepDrafts();
  else app.session.checkToday();
});
setInterval(() => app.session.checkToday(), 60_000);

const container = document.getElementById('root');
if (container === null) throw new Error('#root is missing');
createRoot(container).render(<Root app={app} />);
void app.session.begin();
