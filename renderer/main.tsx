import './state/checks-without-eval.ts';
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { Root } from './screens/root.tsx';
import { createApp } from './state/app.ts';

const app = createApp(window.host, window.hostEvents);

window.hostEvents.onClosing(() => void app.settled().finally(() => window.host.readyToClose(undefined)));
window.addEventListener('pagehide', app.leave);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') app.keepDrafts();
  else app.session.checkToday();
});
// What is done is of the day on which it is done, before the next minute looks at the clock.
for (const type of ['keydown', 'pointerdown'])
  window.addEventListener(type, () => app.session.checkDay(), { capture: true });
setInterval(() => app.session.checkToday(), 60_000);

const container = document.getElementById('root');
if (container === null) throw new Error('#root is missing');
createRoot(container).render(<Root app={app} />);
void app.session.begin();
