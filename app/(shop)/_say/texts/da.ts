import type { TextsWords } from './en'

export const da: TextsWords = {
  wanted: 'Vi sender dig også en sms, når det haster.',
  stop: 'Ikke flere sms’er',
  stopping: 'Stopper …',
  none: 'Du får ingen sms’er.',
  start: 'Send mig en sms, når det haster',
  starting: 'Starter …',
}
