/** What the widget says. */
export interface Texts {
  readonly title: string;
  readonly subtitle: string;
  readonly open: string;
  readonly close: string;
  readonly opensApp: string;
  readonly showCode: string;
  readonly scan: string;
  readonly number: string;
  readonly failed: string;
  readonly retry: string;
}

/** The languages of the widget. */
export type Language = 'en' | 'uk' | 'ru' | 'pl' | 'de' | 'es';

export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    title: 'Write to us',
    subtitle: 'Choose the messenger you like',
    open: 'Write to us in a messenger',
    close: 'Close',
    opensApp: 'opens the app',
    showCode: 'Show the QR code',
    scan: 'Scan with your phone',
    number: 'Your message begins with a request number. Leave it there and write after it.',
    failed: 'The messengers cannot be reached right now.',
    retry: 'Try again',
  },
  uk: {
    title: 'Напишіть нам',
    subtitle: 'Оберіть зручний месенджер',
    open: 'Написати нам у месенджер',
    close: 'Закрити',
    opensApp: 'відкриє застосунок',
    showCode: 'Показати QR-код',
    scan: 'Відскануйте телефоном',
    number: 'Повідомлення починається з номера звернення. Залиште його й пишіть далі.',
    failed: 'Зараз не вдається з’єднатися з месенджерами.',
    retry: 'Спробувати ще раз',
  },
  ru: {
    title: 'Напишите нам',
    subtitle: 'Выберите удобный мессенджер',
    open: 'Написать нам в мессенджер',
    close: 'Закрыть',
    opensApp: 'откроет приложение',
    showCode: 'Показать QR-код',
    scan: 'Отсканируйте телефоном',
    number: 'Сообщение начинается с номера обращения. Оставьте его и пишите дальше.',
    failed: 'Сейчас не удаётся связаться с мессенджерами.',
    retry: 'Попробовать ещё раз',
  },
  pl: {
    title: 'Napisz do nas',
    subtitle: 'Wybierz wygodny komunikator',
    open: 'Napisz do nas w komunikatorze',
    close: 'Zamknij',
    opensApp: 'otworzy aplikację',
    showCode: 'Pokaż kod QR',
    scan: 'Zeskanuj telefonem',
    number: 'Wiadomość zaczyna się od numeru zapytania. Zostaw go i pisz dalej.',
    failed: 'Nie można teraz połączyć się z komunikatorami.',
    retry: 'Spróbuj ponownie',
  },
  de: {
    title: 'Schreiben Sie uns',
    subtitle: 'Wählen Sie Ihren Messenger',
    open: 'Schreiben Sie uns im Messenger',
    close: 'Schließen',
    opensApp: 'öffnet die App',
    showCode: 'QR-Code anzeigen',
    scan: 'Mit dem Handy scannen',
    number: 'Ihre Nachricht beginnt mit einer Anfragenummer. Lassen Sie sie stehen und schreiben Sie dahinter.',
    failed: 'Die Messenger sind gerade nicht erreichbar.',
    retry: 'Erneut versuchen',
  },
  es: {
    title: 'Escríbanos',
    subtitle: 'Elija su mensajería preferida',
    open: 'Escríbanos por mensajería',
    close: 'Cerrar',
    opensApp: 'abre la aplicación',
    showCode: 'Mostrar el código QR',
    scan: 'Escanee con su teléfono',
    number: 'Su mensaje empieza con un número de consulta. Déjelo y escriba a continuación.',
    failed: 'Ahora no es posible conectar con la mensajería.',
    retry: 'Intentar de nuevo',
  },
};
