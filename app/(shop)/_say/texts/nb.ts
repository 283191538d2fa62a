import type { TextsWords } from './en'

export const nb: TextsWords = {
  wanted: 'Vi sender deg også SMS når det haster.',
  stop: 'Ikke flere SMS',
  stopping: 'Stanser …',
  none: 'Du får ingen SMS.',
  start: 'Send meg SMS når det haster',
  starting: 'Starter …',
}
