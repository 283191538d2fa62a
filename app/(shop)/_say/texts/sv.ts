import type { TextsWords } from './en'

export const sv: TextsWords = {
  wanted: 'Vi skickar dig också sms när det är bråttom.',
  stop: 'Inga fler sms',
  stopping: 'Stoppar …',
  none: 'Du får inga sms.',
  start: 'Sms:a mig när det är bråttom',
  starting: 'Startar …',
}
