import { languages } from '../../shared/model/words.ts';
import { languageKeys } from '../state/actions.ts';
import { useApp, useAppState, useText } from '../state/hooks.ts';
import { ariaKeys } from '../state/key-combination.ts';
import styles from './language-switch.module.css';

/** Each language under its own name, whichever is on. */
const names = { vi: 'Tiếng Việt', en: 'English' } as const;

export function LanguageSwitch() {
  const app = useApp();
  const text = useText();
  const current = useAppState((state) => state.language);
  return (
    <div
      className={styles['switch']}
      role="group"
      aria-label={text.screens.languageSwitch}
      aria-keyshortcuts={ariaKeys([languageKeys])}
    >
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles['choice']}
          aria-pressed={language === current}
          aria-label={`${language.toUpperCase()} - ${names[language]}`}
          title={language === current ? names[language] : `${names[language]} (${languageKeys})`}
          onClick={() => void app.session.setLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
