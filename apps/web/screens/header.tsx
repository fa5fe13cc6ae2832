import { useState } from 'react'
import { useConsentBadge } from '../consents/use-consent-badge.ts'
import { t } from '../messages/index.ts'
import { applyTheme, readTheme, themes } from '../ui/theme.ts'
import { linkTo, screens, type Screen } from '../ui/use-route.ts'
import '../ui/wordmark.css'
import './header.css'

/** What waits at the consents: how many things to take down, else how many end soon. */
function Badge() {
  const { tasks, soon } = useConsentBadge()
  if (tasks + soon === 0) return null
  return (
    <>
      <span className={tasks > 0 ? 'header-badge header-badge-task' : 'header-badge'} aria-hidden="true">{tasks > 0 ? tasks : soon}</span>
      <span className="visually-hidden">{`, ${tasks > 0 ? t.common.consentBadge.tasks(tasks) : t.common.consentBadge.soon(soon)}`}</span>
    </>
  )
}

/** Name, the pages, colours, keys. */
export function Header({ screen, onKeys }: { screen: Screen; onKeys: () => void }) {
  const [theme, setTheme] = useState(readTheme)
  return (
    <header className="header">
      <a className="wordmark" {...linkTo('check')}>
        <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
          <path d="M5 2h13l6 6v18H5z" className="wordmark-sheet" />
          <path d="M9.5 10.5h9M9.5 15h6.5" className="wordmark-ink" />
          <path d="M9.5 20.5h9" className="wordmark-line" />
        </svg>
        {t.common.appName}
      </a>
      <nav className="header-nav" aria-label={t.common.nav.label}>
        {screens.map((name) => (
          <a key={name} {...linkTo(name)} aria-current={screen === name ? 'page' : undefined}>
            {t.common.nav[name]}
            {name === 'consents' && <Badge />}
          </a>
        ))}
      </nav>
      <div className="header-tools">
        <label className="header-look">
          <span className="visually-hidden">{t.common.theme.label}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
          </svg>
          <select
            className="header-theme"
            value={theme}
            onChange={(event) => {
              const chosen = themes.find((one) => one === event.currentTarget.value) ?? 'auto'
              applyTheme(chosen)
              setTheme(chosen)
            }}
          >
            {themes.map((one) => (
              <option key={one} value={one}>
                {t.common.theme[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button button-quiet header-keys" onClick={onKeys}>
          {t.common.shortcuts}
        </button>
      </div>
    </header>
  )
}
