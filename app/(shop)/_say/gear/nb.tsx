import type { GearWords } from './en'

export const nb: GearWords = {
  dates: {
    shop: 'Butikk',
    pickUp: 'Henting',
    back: 'Innlevering',
    time: (label) => `${label}, klokkeslett`,
    looking: 'Leter …',
    choose: 'Velg en dato',
    problem: 'Disse datoene går ikke',
    unreadable: 'Vi kunne ikke lese datoene. Velg dagen du henter utstyret og dagen du leverer det tilbake.',
    take: (period) => `Ta ${period} i stedet`,
    when: 'Når?',
    see: 'Se pris og størrelser',
    change: 'endre',
    changeDates: 'Endre datoene',
  },
  home: {
    title: 'Ut på to hjul, to ski eller vannet',
    lead: 'Si når, og se hva som er ledig. Du betaler leien; depositumet blir på kontoen din hvis ikke noe skjer med utstyret.',
    see: 'Se hva som er ledig',
    orTo: 'Eller rett til',
    weekend: 'Helgen',
    threeDays: 'Tre døgn',
    week: 'En uke',
    kinds: 'Dette leier vi ut',
    from: (price, per) => (
      <>
        fra {price} {per}
      </>
    ),
    shops: 'Her henter du det',
    exampleTitle: 'Betal én gang. Depositumet er fortsatt ditt.',
    steps: [
      ['Du godkjenner én gang', 'Ett trykk i bankappen, for leien og depositumet sammen.'],
      ['Bare leien blir tatt', 'Med en gang, med kvittering. Av depositumet forlater ingenting kontoen din.'],
      [
        'Lever det tilbake slik det var',
        'Da skjer det ikke mer. Det er ingen tilbakebetaling å vente på, for ingenting ble tatt.',
      ],
    ],
    example: (rent, deposit) => `En bysykkel i ett døgn, leie ${rent}, depositum ${deposit}`,
    exampleMoney: 'Pengene for ett døgn på en bysykkel',
    help: 'Slik virker depositum, og dette viser banken',
  },
  price: {
    included: 'Inkludert',
    someIncluded: (count) => `${count} av dem er inkludert`,
    toKeep: (count, each) => (
      <>
        {count} til å beholde, {each} per stykk
      </>
    ),
    notRented: 'Leies ikke ut.',
    weekdays: (days) => `Døgn som begynner på disse ukedagene koster: ${days} av prisen.`,
    longer: (steps) => `Lenger er billigere: ${steps}.`,
    longerStep: (days, percent) => `fra ${days} døgn ${percent} % avslag`,
    deposit: (amount) => <>Depositum {amount}: hva er det?</>,
    depositPercent: (percent) => `Depositum, ${percent} % av leien: hva er det?`,
    percentOfRent: (percent, least, most) => (
      <>
        {percent} % av leien, minst {least}
        {most && <> og høyst {most}</>}.
      </>
    ),
    depositText:
      'Du godkjenner det sammen med leien, eller like før en henting som er langt fram, men det er ingen betaling. Bare hvis utstyret kommer tilbake skadet, ufullstendig eller for sent, kan vi ta noe av det, høyst så mye, og du får en kvittering som sier hvorfor.',
    depositFine: 'Er alt i orden med utstyret? Da blir ingenting tatt, og det er ingenting å vente på.',
    depositHelp: 'Slik virker depositum, og dette viser banken',
  },
  accessories: {
    title: 'Hører med',
    legend: 'Tilbehør',
    forEach: (most) => `${most} til hver`,
    atMost: (most) => `høyst ${most}`,
    aPiece: 'per stykk, til å beholde',
    each: 'hver',
    deposit: (amount) => <>, depositum {amount}</>,
    soldOut: 'Utsolgt',
    notFree: 'Ikke ledig',
    left: (count) => `${count} igjen`,
    change: 'Endre bestillingen',
  },
  list: {
    title: 'Utstyr',
    description: 'Alt som er til leie: hva som er ledig på datoene dine, hva det koster, og depositumet.',
    lead: 'Velg datoer for å se hva som er ledig og hva det koster.',
    show: 'Vis',
    everything: 'Alt',
    kind: 'Type utstyr',
    order: 'Rekkefølge',
    sorts: { usual: 'Vanlig rekkefølge', price: 'Laveste pris', deposit: 'Laveste depositum' },
    fromPrice: 'Fra ',
    deposit: (amount, isFrom) => (
      <>
        Depositum {isFrom && 'fra '}
        {amount}
      </>
    ),
    count: (free, all, city, period) =>
      `${free} ${all === null ? 'ledige på denne siden' : `av ${all} ledige`} i ${city}, ${period}. Prisene gjelder hele tiden, med mva.`,
    noneTitle: 'Alt er ute på disse datoene',
    none: 'Prøv en dag før eller etter, eller den andre butikken. Nedenfor står det vi fant i stedet.',
    allKinds: 'Se alle typer utstyr',
    gone: 'Ikke ledig på disse datoene',
    otherTimes: 'Andre tider',
    rent: 'Leie',
    depositNotTaken: 'Depositum, blir ikke tatt',
    notFree: 'Ikke ledig',
    lastOne: 'Den siste',
    free: (count) => `${count} ledige`,
    noneIn: (city) => `Ingen ledige i ${city} rundt disse datoene.`,
    otherShop: (city, other) => `Ingen ledige i ${city}, men i ${other} på datoene dine.`,
    otherStart: (period) => `Ingen ledige da, men ${period}.`,
    started: (count) =>
      `${count === 1 ? 'Én ting ligger' : `${count} ting ligger`} i bestillingen din. Velg mer nedenfor, eller`,
    goOn: 'gå videre med den',
    beginning: 'Fra begynnelsen',
    more: 'Mer utstyr',
  },
  product: {
    prices: 'Prisliste',
    pricesNote:
      'Med mva. Du betaler alltid den billigste kombinasjonen for tiden din. Et døgn er 24 timer, og regnes til dagen det begynner på.',
    sizes: 'Størrelser',
    parts: 'Dette er med',
    when: 'Når du kan få det',
    notRented: 'Leies ikke ut på disse datoene',
    choose: 'Velg din',
    size: 'Størrelse',
    availability: 'Ledig',
    howMany: 'Hvor mange',
    book: (isMore) => (isMore ? 'Bestill dette også' : 'Bestill dette'),
    nothingYet: 'Ingenting er bestilt eller betalt ennå.',
    deposit: 'Depositum',
    depositNote: 'godkjennes, blir ikke tatt',
    isFree: (when) => <>Det er ledig {when}.</>,
    forYourDates: (city) => `på datoene dine i ${city}`,
    noneAround: (city) =>
      `Det er ingen i ${city} rundt disse datoene. Prøv andre datoer, eller den andre butikken.`,
  },
  finder: {
    labels: {
      HEIGHT_CM: 'Høyden din i cm',
      WEIGHT_KG: 'Vekten din i kg',
      HEAD_CM: 'Rundt hodet, i cm',
      SHOE_EU: 'Skostørrelsen din (EU)',
    },
    find: 'Finn størrelsen min',
    wrong: (example) => `Skriv et tall, for eksempel ${example}.`,
    fits: (sizes, count) =>
      count > 1 ? `Både ${sizes} passer deg. Ta den som kjennes best ved disken.` : `${sizes} passer deg.`,
    nearest: (size) => `Ingen er laget for deg; ${size} er nærmest. Ring oss, kanskje vet vi råd.`,
    gone: 'Den er ikke ledig på datoene dine.',
  },
  calendar: {
    title: (city) => `Når det er ledig i ${city}`,
    lead: 'Velg en dag å begynne på. «Få» er to eller færre, eller bare en del av dagen.',
    weekdays: ['ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø'],
    states: { free: 'ledig', few: 'få', full: 'fullt', closed: 'stengt' },
    free: (count) => `${count} ledige`,
  },
}
