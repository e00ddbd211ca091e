/** The language of whoever looks at a page; VisitorLanguage says the same for pages that are written on the server. */

const COOKIE = 'rozmova-sandbox-language';
const NAMES = { en: 'English', uk: 'Українська', ru: 'Русский' };
const LABELS = { en: 'Language', uk: 'Мова', ru: 'Язык' };

/** The one chosen by a switch, else the browser's first among those that are offered, else English. */
export function languageAmong(offered) {
  const chosen = document.cookie.match(new RegExp(`(?:^|; )${COOKIE}=([a-z]{2})`))?.[1];
  const browser = (navigator.languages ?? [navigator.language]).map((tag) => tag.slice(0, 2));
  return [chosen, ...browser].find((code) => offered.includes(code)) ?? 'en';
}

/** The switch itself. */
export function languageSwitch(locale, offered) {
  const choice = document.createElement('select');
  choice.className = 'languages';
  choice.ariaLabel = LABELS[locale];
  for (const code of offered) {
    const option = Object.assign(document.createElement('option'), { value: code, textContent: NAMES[code], lang: code });
    option.selected = code === locale;
    choice.append(option);
  }
  choice.onchange = () => {
    document.cookie = `${COOKIE}=${choice.value}; path=/; max-age=31536000; samesite=lax`;
    const here = new URL(location.href);
    here.searchParams.delete('lang');
    location.replace(here);
  };
  return choice;
}
