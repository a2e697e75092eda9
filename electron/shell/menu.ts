import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Text } from '../../shared/text/index.ts';

/**
 * The system's menu: only what the system itself has to offer, such as copy and paste on macOS. The app's own actions
 * are on its screens, where their keys are shown.
 */
export function setMenu(text: Text, isMac: boolean): void {
  const { menu } = text.shell;
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: menu.edit,
      submenu: [
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
      ],
    },
    {
      label: menu.view,
      submenu: [
        { role: 'resetZoom', label: menu.resetZoom },
        { role: 'zoomIn', label: menu.zoomIn },
        { role: 'zoomOut', label: menu.zoomOut },
        { role: 'togglefullscreen', label: menu.fullScreen },
      ],
    },
    ...(isMac ? [] : [{ label: menu.app, submenu: [{ role: 'quit' as const, label: menu.quit }] }]),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
