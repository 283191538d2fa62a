import { cast } from '@/prisma/cast'
import { INTRUDER, type Rule, staff, type Use } from './access-rules'

const deskBooking = (rule: Rule): Use => ({
  page: (w) => `/desk/bookings/${w.own.number}`,
  rule,
  bound: (w) => [w.own.number, {}],
})

const claim = (): Use => ({
  ...deskBooking(staff('deposits')),
  page: (w) => `/desk/bookings/${w.own.number}/claim`,
  bound: (w) => [w.own.number, { typed: {}, problems: {} }],
  typed: () => ({ name: 'intruder', reason: 'intruder', note: 'intruder' }),
})

/** The server actions of the desk, by file and name. */
export const DESK_ACTIONS: Record<string, Use> = {
  'app/(desk)/desk/gear/[code]/actions.ts takeOutAtDesk': {
    page: () => '/desk/gear/BGO-CB-M-01',
    rule: staff('bookings'),
    typed: () => ({ code: 'BGO-CB-M-01', note: INTRUDER }),
  },
  'app/(desk)/desk/gear/[code]/actions.ts hasAgain': {
    page: () => '/desk/gear/BGO-CB-M-01',
    rule: staff('bookings'),
    bound: () => ['BGO-CB-M-01', '00000000-0000-4000-8000-000000000000'],
  },
  'app/(desk)/desk/gear/[code]/actions.ts nowInOrder': {
    page: () => '/desk/gear/BGO-CB-M-01',
    rule: staff('bookings'),
    bound: () => ['BGO-CB-M-01'],
  },
  'app/(desk)/desk/new/actions.ts holdWalkIn': {
    page: () => '/desk/new?gear=1*city-bike-m&request=00000000-0000-4000-8000-000000000000',
    rule: staff('bookings'),
    typed: () => ({ name: 'intruder', email: INTRUDER, phone: '40000001' }),
  },
  'app/(desk)/desk/bookings/[number]/claim/actions.ts sealIt': {
    ...claim(),
    bound: (w) => [w.own.number, w.own.claim],
  },
  'app/(desk)/desk/bookings/[number]/claim/actions.ts openIt': claim(),
  'app/(desk)/desk/bookings/[number]/claim/actions.ts acceptHere': claim(),
  'app/(desk)/desk/bookings/[number]/claim/actions.ts decideIt': claim(),
  'app/(desk)/desk/bookings/[number]/claim/actions.ts letItGo': claim(),
  'app/(desk)/desk/bookings/[number]/claim/actions.ts letTheRestGo': {
    ...claim(),
    bound: (w) => [w.own.number, w.own.claim],
  },
  'app/(desk)/desk/bookings/[number]/claim/actions.ts takeUnderObjection': claim(),
  'app/(desk)/desk/bookings/[number]/refund/actions.ts payBack': {
    ...deskBooking(staff('deposits')),
    page: (w) => `/desk/bookings/${w.own.number}/refund`,
    typed: () => ({ amount: '1', reason: 'OBJECTION', note: 'intruder' }),
  },
  'app/(desk)/desk/bookings/[number]/refund/actions.ts payBackAgain': {
    ...deskBooking(staff('deposits')),
    bound: (w) => [w.own.number, w.own.photo],
  },
  'app/(desk)/desk/bookings/[number]/refund/actions.ts notePaidOtherwise': {
    ...deskBooking(staff('deposits')),
    bound: (w) => [w.own.number, w.own.photo, {}],
    typed: () => ({ reference: 'intruder' }),
  },
  'app/(desk)/desk/bookings/[number]/extra/actions.ts askForMore': {
    ...deskBooking(staff('deposits')),
    page: (w) => `/desk/bookings/${w.own.number}/extra`,
    typed: () => ({ amount: '1', reason: 'DAMAGE', note: 'intruder' }),
  },
  'app/(desk)/desk/bookings/[number]/extra/actions.ts sendLinkInstead': {
    ...deskBooking(staff('deposits')),
    bound: (w) => [w.own.number, w.own.photo],
  },
  'app/(desk)/desk/bookings/[number]/renter/actions.ts correctIt': {
    ...deskBooking(staff('bookings')),
    page: (w) => `/desk/bookings/${w.own.number}/renter`,
    bound: (w) => [w.own.number, { name: 'a', email: 'b', phone: 'c' }, {}],
    typed: () => ({ name: 'intruder', email: INTRUDER, phone: '40000001' }),
  },
  'app/(desk)/desk/bookings/[number]/cancel/actions.ts cancelNow': {
    ...deskBooking(staff('bookings')),
    page: (w) => `/desk/bookings/${w.own.number}/cancel`,
    bound: (w) => [w.own.number, 'cancel', 0],
  },
  'app/(desk)/desk/timeline/actions.ts foreseeEnd': {
    page: () => '/desk/timeline',
    rule: staff('bookings'),
    bound: (w) => [w.own.number, { untilMs: 1_900_000_000_000 }],
  },
  'app/(desk)/desk/timeline/actions.ts foreseeUnit': {
    page: () => '/desk/timeline',
    rule: staff('bookings'),
    bound: (w) => [w.own.number, w.own.photo, 'BGO-CB-M-01'],
  },
  'app/(desk)/desk/timeline/actions.ts moveHere': {
    page: () => '/desk/timeline',
    rule: staff('bookings'),
    bound: (w) => [w.own.number, w.own.photo, 'BGO-CB-M-01'],
  },
  'app/(desk)/desk/timeline/actions.ts changeHere': {
    page: () => '/desk/timeline',
    rule: staff('bookings'),
    typed: (w) => ({ number: w.own.number, way: 'USUAL' }),
  },
  'app/(desk)/desk/bookings/[number]/period/actions.ts changeDates': {
    ...deskBooking(staff('bookings')),
    page: (w) => `/desk/bookings/${w.own.number}/period`,
    typed: () => ({ from: '2030-01-01T10:00:00Z', until: '2030-01-02T10:00:00Z', way: 'USUAL' }),
  },
  'app/(desk)/desk/bookings/[number]/unit/actions.ts chooseUnit': {
    ...deskBooking(staff('bookings')),
    page: (w) => `/desk/bookings/${w.own.number}/unit`,
    bound: (w) => [w.own.number, w.own.photo, 'BGO-CB-M-01'],
  },
  'app/(desk)/desk/bookings/[number]/unit/actions.ts letUnitChange': {
    ...deskBooking(staff('bookings')),
    page: (w) => `/desk/bookings/${w.own.number}/unit`,
    bound: (w) => [w.own.number, w.own.photo],
  },
  'app/(desk)/desk/bookings/[number]/actions.ts letDepositGo': deskBooking(staff('deposits')),
  'app/(desk)/desk/bookings/[number]/actions.ts keepDepositAfterAll': deskBooking(staff('deposits')),
  'app/(desk)/desk/bookings/[number]/actions.ts handOutGear': deskBooking(staff('bookings')),
  // It takes two duties, and everybody here has one.
  'app/(desk)/desk/bookings/[number]/actions.ts handOutAgainstBlock': {
    ...deskBooking(staff()),
    typed: () => ({ reason: 'intruder' }),
  },
  'app/(desk)/desk/bookings/[number]/actions.ts askForDepositNow': deskBooking(staff('deposits')),
  'app/(desk)/desk/actions.ts sayInOrder': {
    page: () => '/desk',
    rule: staff('bookings'),
    bound: () => [cast.bergen.slug, 'BGO-CB-M-01'],
  },
  'app/(desk)/desk/bookings/[number]/hand-out/actions.ts handOutUnits': {
    ...deskBooking(staff('bookings')),
    page: (w) => `/desk/bookings/${w.own.number}/hand-out`,
  },
  'app/(desk)/desk/bookings/[number]/take-back/actions.ts takeBackUnits': {
    ...deskBooking(staff('bookings')),
    page: (w) => `/desk/bookings/${w.own.number}/take-back`,
  },
  'app/(desk)/desk/bookings/[number]/accept/actions.ts acceptOnScreen': {
    ...deskBooking(staff('bookings')),
    page: (w) => `/desk/bookings/${w.own.number}/accept`,
    typed: () => ({ name: 'intruder', hash: 'intruder' }),
  },
  'app/(desk)/desk/bookings/[number]/swap/[outing]/actions.ts swap': {
    ...deskBooking(staff('bookings')),
    page: (w) => `/desk/bookings/${w.own.number}/swap/${w.own.outing}`,
    bound: (w) => [w.own.number, w.own.outing, { typed: {}, problems: {} }],
  },
  'app/(desk)/desk/bookings/[number]/substitute/actions.ts giveInstead': {
    ...deskBooking(staff('bookings')),
    page: (w) => `/desk/bookings/${w.own.number}/substitute`,
    bound: (w) => [w.own.number, w.own.outing, cast.cityBike.l],
  },
  'app/(desk)/desk/bookings/[number]/actions.ts letLateGo': {
    ...deskBooking(staff('deposits')),
    typed: () => ({ reason: 'intruder' }),
  },
  'app/(desk)/desk/bookings/[number]/actions.ts takeBackUndamaged': deskBooking(staff('bookings')),
  'app/(desk)/desk/bookings/[number]/actions.ts takeBackDamaged': deskBooking(staff('bookings')),
  'app/(desk)/desk/bookings/[number]/actions.ts payBackDeposit': deskBooking(staff('deposits')),
  'app/(desk)/desk/bookings/[number]/actions.ts sendPaymentLink': {
    ...deskBooking(staff('deposits')),
    bound: (w) => [w.own.number, w.own.photo, {}],
  },
  'app/(desk)/desk/bookings/[number]/questions/actions.ts answerIt': {
    ...deskBooking(staff('bookings')),
    bound: (w) => [w.own.number, w.own.photo, { typed: '', problem: null }],
    typed: () => ({ answer: 'intruder' }),
  },
  'app/(desk)/desk/bookings/[number]/deposit/actions.ts takeDeposit': {
    ...deskBooking(staff('deposits')),
    page: (w) => `/desk/bookings/${w.own.number}/deposit`,
    typed: () => ({ amount: '1', reason: 'DAMAGE', note: 'intruder' }),
  },
}
