import { languages } from '../../shared/model/words.ts';
import { useApp, useAppState, useText } from '../state/hooks.ts';
import styles from './language-switch.module.css';

/** Each language under its own name, whichever is on. */
const names = { vi: 'Tiếng Việt', en: 'English' } as const;

export function LanguageSwitch() {
  const app = useApp();
  const text = useText();
  const current = useAppState((state) => state.language);
  return (
    <div className={styles['switch']} role="group" aria-label={text.screens.languageSwitch}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles['choice']}
          aria-pressed={language === current}
          aria-label={`${language.toUpperCase()} - ${names[language]}`}
          title={names[language]}
          onClick={() => void app.session.setLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
