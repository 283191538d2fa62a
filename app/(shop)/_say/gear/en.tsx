import type { ReactNode } from 'react'

/** Choosing: the front page, dates, the list, one product and its prices. */
export const en = {
  dates: {
    shop: 'Shop',
    pickUp: 'Pick up',
    back: 'Return',
    time: (label: string) => `${label} time`,
    looking: 'Looking …',
    choose: 'Choose a date',
    problem: 'These dates do not work',
    unreadable:
      'We could not read the dates. Choose the day you pick the gear up and the day you bring it back.',
    take: (period: string) => `Take ${period} instead`,
    when: 'When?',
    see: 'See price and sizes',
    change: 'change',
    changeDates: 'Change dates',
  },
  home: {
    title: 'Out on two wheels, two skis or the water',
    lead: 'Say when, and see what is free. You pay the rent; the deposit stays on your account unless something happens to the gear.',
    see: 'See what is free',
    orTo: 'Or straight to',
    weekend: 'The weekend',
    threeDays: 'Three days',
    week: 'A week',
    kinds: 'What we rent out',
    from: (price: ReactNode, per: string) => (
      <>
        from {price} {per}
      </>
    ),
    shops: 'Where to pick it up',
    exampleTitle: 'Pay once. The deposit stays yours.',
    steps: [
      ['You approve once', 'One press in your bank’s app, for the rent and the deposit together.'],
      ['Only the rent is taken', 'Right away, with a receipt. Of the deposit nothing leaves your account.'],
      [
        'Bring it back as it was',
        'Then nothing more happens. There is no refund to wait for, because nothing was taken.',
      ],
    ] as [string, string][],
    example: (rent: string, deposit: string) => `A city bike for one day, rent ${rent}, deposit ${deposit}`,
    exampleMoney: 'The money of one day on a city bike',
    help: 'How deposits work, and what your bank will show',
  },
  price: {
    included: 'Included',
    someIncluded: (count: number) => `${count} of them included`,
    toKeep: (count: number, each: ReactNode) => (
      <>
        {count} to keep, {each} a piece
      </>
    ),
    notRented: 'Not rented out.',
    weekdays: (days: string) => `Days that begin on these weekdays cost: ${days} of the price.`,
    longer: (steps: string) => `Longer is cheaper: ${steps}.`,
    longerStep: (days: number, percent: number) => `from ${days} days on ${percent} % off`,
    deposit: (amount: ReactNode) => <>Deposit {amount}: what is that?</>,
    depositPercent: (percent: number) => `Deposit, ${percent} % of the rent: what is that?`,
    percentOfRent: (percent: number, least: ReactNode, most: ReactNode | null) => (
      <>
        {percent} % of the rent, at least {least}
        {most && <> and at most {most}</>}.
      </>
    ),
    depositText:
      'You approve it together with the rent, or just before a pick-up that is far away, but it is not a payment. Only if the gear comes back damaged, incomplete or late may we take some of it, at most this much, and you get a receipt that says why.',
    depositFine: 'Everything is fine with the gear? Then nothing is taken and there is nothing to wait for.',
    depositHelp: 'How deposits work, and what your bank shows',
  },
  accessories: {
    title: 'Goes along with it',
    legend: 'Accessories',
    forEach: (most: number) => `${most} for each`,
    atMost: (most: number) => `${most} at most`,
    aPiece: 'a piece, to keep',
    each: 'each',
    deposit: (amount: ReactNode) => <>, deposit {amount}</>,
    soldOut: 'Sold out',
    notFree: 'Not free',
    left: (count: number) => `${count} left`,
    change: 'Change the booking',
  },
  list: {
    title: 'Gear',
    description: 'Everything there is to rent: what is free for your dates, what it costs, and the deposit.',
    lead: 'Choose your dates to see what is free and what it costs.',
    show: 'Show',
    everything: 'Everything',
    kind: 'Kind of gear',
    order: 'Order',
    sorts: { usual: 'Usual order', price: 'Lowest price', deposit: 'Lowest deposit' },
    fromPrice: 'From ',
    deposit: (amount: ReactNode, isFrom: boolean) => (
      <>
        Deposit {isFrom && 'from '}
        {amount}
      </>
    ),
    count: (free: number, all: number | null, city: string, period: string) =>
      `${free} ${all === null ? 'free on this page' : `of ${all} free`} in ${city}, ${period}. Prices are for the whole time, VAT included.`,
    noneTitle: 'Everything is out over these dates',
    none: 'Try a day earlier or later, or the other shop. Below is what we could find instead.',
    allKinds: 'Look at all kinds of gear',
    gone: 'Not free over these dates',
    otherTimes: 'Other times',
    rent: 'Rent',
    depositNotTaken: 'Deposit, not taken',
    notFree: 'Not free',
    lastOne: 'The last one',
    free: (count: number) => `${count} free`,
    noneIn: (city: string) => `None free in ${city} around these dates.`,
    otherShop: (city: string, other: string) => `None free in ${city}, but in ${other} for your dates.`,
    otherStart: (period: string) => `None free then, but ${period}.`,
    started: (count: number) =>
      `${count === 1 ? 'One thing is' : `${count} things are`} in your booking. Choose more below, or`,
    goOn: 'go on with it',
    beginning: 'From the beginning',
    more: 'More gear',
  },
  product: {
    prices: 'Price list',
    pricesNote:
      'VAT included. You always pay the cheapest combination for your time. A day is 24 hours, and counts as the day on which it begins.',
    sizes: 'Sizes',
    parts: 'What is in it',
    when: 'When you can have it',
    notRented: 'Not rented out over these dates',
    choose: 'Choose yours',
    size: 'Size',
    availability: 'Availability',
    howMany: 'How many',
    book: (isMore: boolean) => `Book ${isMore ? 'this too' : 'this'}`,
    nothingYet: 'Nothing is booked or paid yet.',
    deposit: 'Deposit',
    depositNote: 'approved, not taken',
    isFree: (when: ReactNode) => <>It is free {when}.</>,
    forYourDates: (city: string) => `for your dates in ${city}`,
    noneAround: (city: string) =>
      `There is none in ${city} around these dates. Try other dates, or the other shop.`,
  },
  finder: {
    labels: {
      HEIGHT_CM: 'Your height in cm',
      WEIGHT_KG: 'Your weight in kg',
      HEAD_CM: 'Around your head, in cm',
      SHOE_EU: 'Your shoe size (EU)',
    },
    find: 'Find my size',
    wrong: (example: string) => `Write a number, like ${example}.`,
    fits: (sizes: string, count: number) =>
      count > 1 ? `${sizes} both fit you. Take whichever feels better at the counter.` : `${sizes} fits you.`,
    nearest: (size: string) => `None is made for you; ${size} comes closest. Call us, we may know better.`,
    gone: 'It is not free over your dates.',
  },
  calendar: {
    title: (city: string) => `When it is free in ${city}`,
    lead: 'Choose a day to begin on. “Few” is two or less, or only for a part of the day.',
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    states: { free: 'free', few: 'few', full: 'full', closed: 'closed' },
    free: (count: number) => `${count} free`,
  },
}

export type GearWords = typeof en
