/** Whether the renter is told by text, too, and how that is changed. */
export const en = {
  wanted: 'We text you, too, when it is urgent.',
  stop: 'No more texts',
  stopping: 'Stopping …',
  none: 'You get no texts.',
  start: 'Text me what is urgent',
  starting: 'Starting …',
}

export type TextsWords = typeof en
