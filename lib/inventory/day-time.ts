import type { Span } from './day-plan'

/** 570 → "09:30". */
export const formatMinute = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** "09:00–18:00". */
export const formatSpan = ({ opensMinute, closesMinute }: Span): string =>
  `${formatMinute(opensMinute)}–${formatMinute(closesMinute)}`
