import type { Facts } from '@/lib/outcome'
import type { RefusalCode, Sentence } from './refusals'

/** Why a booking keeps its dates or its unit, as staff and renters read it. */
export const ABOUT_CHANGES = {
  'start-fixed': () => 'The gear has left, so the pick-up is what it was. Only the return can be changed.',
  'dates-unchanged': () => 'These are the dates that the booking has already. Choose others.',
  'end-past': () => 'The return has to be later than now. Gear that is back is taken back instead.',
  'change-differs': () =>
    'What this would cost has changed while you were here, or somebody else has changed the booking. Nothing was changed. Look at it again, then press the button once more.',
  'change-lapsed': () =>
    'The time to pay for the dates that you took is over, and the ones before are coming back. Look again in a minute. Nothing was changed.',
  'waiver-reason-missing': () => 'Say why it is not asked for. It stands with the booking, with your name.',
  'too-late-to-change': () =>
    'The rental has begun, so its dates can no longer be changed here. Call us, and we look at it together.',
  'not-free-then': ({ description, why, longestText, betterText }) =>
    [
      why === 'kept-for-desk'
        ? `What is left of ${description ?? 'the gear'} on those dates is kept for the counter: call us.`
        : `${description ?? 'Some of the gear'} is not free on all of those dates.`,
      betterText ? `It is free ${betterText}.` : null,
      longestText ? `From the pick-up you chose it can be had until ${longestText}.` : null,
      'Your booking is as it was.',
    ]
      .filter((part) => part !== null)
      .join(' '),
  'no-room-then': noRoom,
  'unit-not-here': () =>
    'That is no unit of the same size at the same location, or it is no longer rented out. Nothing was changed.',
  'unit-with-renter': ({ code, until }) =>
    `The renter has ${code} already, until ${until}. Take it back and hand another one out instead. Nothing was changed.`,
  'unit-taken': ({ code, hours, ...by }) =>
    `${code} is not free: ${whoHas(by)}, ${hours}. ${by.number ? 'It stays on that unit, and nothing was changed.' : 'Nothing was changed.'}`,
  'unit-crowded': ({ code, number, hours }) =>
    `${code} is booked by ${number}, ${hours}, and there is no other unit for them. Nothing was changed.`,
} satisfies Partial<Record<RefusalCode, Sentence>>

function noRoom(facts: Facts): string {
  const { code, hours, others, full, units, longestText, freeCodes, number } = facts
  const why = code
    ? `${code} is taken: ${whoHas(facts)}, ${hours}${others ? `, and after that ${others}` : ''}${number ? ', and there is no other unit for them' : ''}.`
    : full
      ? `All ${units} units are wanted ${full}.`
      : 'There is no way to give everybody who has booked a unit for all of their time.'
  return [
    why,
    longestText ? `The gear can be had until ${longestText}.` : null,
    freeCodes ? `Free for the rest of the time: ${freeCodes}.` : null,
    'Nothing was changed.',
  ]
    .filter((part) => part !== null)
    .join(' ')
}

const BLOCKS: Record<string, string> = {
  MAINTENANCE: 'it is in the workshop',
  TRANSFER: 'it is on its way to another location',
  CLOSURE: 'it is taken out',
  ARRIVAL: 'it is not there yet',
  RETIREMENT: 'it is retired',
}

const whoHas = ({ number, block, isOut }: Facts): string =>
  number
    ? isOut
      ? `${number} has it out`
      : `${number} has booked it`
    : (BLOCKS[String(block)] ?? 'it is taken out')
