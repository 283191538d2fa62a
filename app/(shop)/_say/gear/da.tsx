import type { GearWords } from './en'

export const da: GearWords = {
  dates: {
    shop: 'Butik',
    pickUp: 'Afhentning',
    back: 'Aflevering',
    time: (label) => `${label}, klokkeslæt`,
    looking: 'Leder …',
    choose: 'Vælg en dato',
    problem: 'Disse datoer går ikke',
    unreadable:
      'Vi kunne ikke læse datoerne. Vælg den dag, du henter udstyret, og den dag, du afleverer det.',
    take: (period) => `Tag ${period} i stedet`,
    when: 'Hvornår?',
    see: 'Se pris og størrelser',
    change: 'skift',
    changeDates: 'Skift datoer',
  },
  home: {
    title: 'Ud på to hjul, to ski eller vandet',
    lead: 'Sig hvornår, og se, hvad der er ledigt. Du betaler lejen; depositummet bliver på din konto, medmindre der sker noget med udstyret.',
    see: 'Se, hvad der er ledigt',
    orTo: 'Eller direkte til',
    weekend: 'Weekenden',
    threeDays: 'Tre døgn',
    week: 'En uge',
    kinds: 'Det lejer vi ud',
    from: (price, per) => (
      <>
        fra {price} {per}
      </>
    ),
    shops: 'Her henter du det',
    exampleTitle: 'Betal én gang. Depositummet er stadig dit.',
    steps: [
      ['Du godkender én gang', 'Et tryk i din banks app for lejen og depositummet på én gang.'],
      ['Kun lejen bliver taget', 'Med det samme, med kvittering. Af depositummet forlader intet din konto.'],
      [
        'Bring det tilbage, som det var',
        'Så sker der ikke mere. Der er ingen tilbagebetaling at vente på, for intet blev taget.',
      ],
    ],
    example: (rent, deposit) => `En bycykel i et døgn, leje ${rent}, depositum ${deposit}`,
    exampleMoney: 'Pengene for et døgn på en bycykel',
    help: 'Sådan virker depositum, og det viser banken',
  },
  price: {
    included: 'Inkluderet',
    someIncluded: (count) => `${count} af dem er inkluderet`,
    toKeep: (count, each) => (
      <>
        {count} til at beholde, {each} pr. styk
      </>
    ),
    notRented: 'Lejes ikke ud.',
    weekdays: (days) => `Døgn, der begynder på disse ugedage, koster: ${days} af prisen.`,
    longer: (steps) => `Længere er billigere: ${steps}.`,
    longerStep: (days, percent) => `fra ${days} døgn ${percent} % rabat`,
    deposit: (amount) => <>Depositum {amount}: hvad er det?</>,
    depositPercent: (percent) => `Depositum, ${percent} % af lejen: hvad er det?`,
    percentOfRent: (percent, least, most) => (
      <>
        {percent} % af lejen, mindst {least}
        {most && <> og højst {most}</>}.
      </>
    ),
    depositText:
      'Du godkender det sammen med lejen, eller lige før en afhentning, der er langt ude i fremtiden, men det er ikke en betaling. Kun hvis udstyret kommer tilbage beskadiget, ufuldstændigt eller for sent, må vi tage noget af det, højst så meget, og du får en kvittering, der siger hvorfor.',
    depositFine: 'Er alt i orden med udstyret? Så bliver intet taget, og der er intet at vente på.',
    depositHelp: 'Sådan virker depositum, og det viser banken',
  },
  accessories: {
    title: 'Hører med',
    legend: 'Tilbehør',
    forEach: (most) => `${most} til hver`,
    atMost: (most) => `højst ${most}`,
    aPiece: 'pr. styk, til at beholde',
    each: 'pr. styk',
    deposit: (amount) => <>, depositum {amount}</>,
    soldOut: 'Udsolgt',
    notFree: 'Ikke ledig',
    left: (count) => `${count} tilbage`,
    change: 'Skift i bookingen',
  },
  list: {
    title: 'Udstyr',
    description:
      'Alt, hvad der er at leje: hvad der er ledigt på dine datoer, hvad det koster, og depositummet.',
    lead: 'Vælg dine datoer for at se, hvad der er ledigt, og hvad det koster.',
    show: 'Vis',
    everything: 'Det hele',
    kind: 'Slags udstyr',
    order: 'Rækkefølge',
    sorts: { usual: 'Sædvanlig rækkefølge', price: 'Laveste pris', deposit: 'Laveste depositum' },
    fromPrice: 'Fra ',
    deposit: (amount, isFrom) => (
      <>
        Depositum {isFrom && 'fra '}
        {amount}
      </>
    ),
    count: (free, all, city, period) =>
      `${free} ${all === null ? 'ledige på denne side' : `af ${all} ledige`} i ${city}, ${period}. Priserne gælder hele tiden, med moms.`,
    noneTitle: 'Alt er ude på disse datoer',
    none: 'Prøv en dag før eller efter, eller den anden butik. Nedenfor står det, vi fandt i stedet.',
    allKinds: 'Se alle slags udstyr',
    gone: 'Ikke ledigt på disse datoer',
    otherTimes: 'Andre tider',
    rent: 'Leje',
    depositNotTaken: 'Depositum, bliver ikke taget',
    notFree: 'Ikke ledig',
    lastOne: 'Den sidste',
    free: (count) => `${count} ledige`,
    noneIn: (city) => `Ingen ledige i ${city} omkring disse datoer.`,
    otherShop: (city, other) => `Ingen ledige i ${city}, men i ${other} på dine datoer.`,
    otherStart: (period) => `Ingen ledige da, men ${period}.`,
    started: (count) =>
      `${count === 1 ? 'Én ting ligger' : `${count} ting ligger`} i din booking. Vælg mere nedenfor, eller`,
    goOn: 'gå videre med den',
    beginning: 'Fra begyndelsen',
    more: 'Mere udstyr',
  },
  product: {
    prices: 'Prisliste',
    pricesNote:
      'Med moms. Du betaler altid den billigste kombination for din tid. Et døgn er 24 timer og regnes til den dag, det begynder på.',
    sizes: 'Størrelser',
    parts: 'Det er med',
    when: 'Hvornår du kan få det',
    notRented: 'Lejes ikke ud på disse datoer',
    choose: 'Vælg din',
    size: 'Størrelse',
    availability: 'Ledigt',
    howMany: 'Hvor mange',
    book: (isMore) => (isMore ? 'Book også den her' : 'Book den her'),
    nothingYet: 'Intet er booket eller betalt endnu.',
    deposit: 'Depositum',
    depositNote: 'godkendes, bliver ikke taget',
    isFree: (when) => <>Den er ledig {when}.</>,
    forYourDates: (city) => `på dine datoer i ${city}`,
    noneAround: (city) =>
      `Der er ingen i ${city} omkring disse datoer. Prøv andre datoer eller den anden butik.`,
  },
  finder: {
    labels: {
      HEIGHT_CM: 'Din højde i cm',
      WEIGHT_KG: 'Din vægt i kg',
      HEAD_CM: 'Rundt om hovedet, i cm',
      SHOE_EU: 'Din skostørrelse (EU)',
    },
    find: 'Find min størrelse',
    wrong: (example) => `Skriv et tal, for eksempel ${example}.`,
    fits: (sizes, count) =>
      count > 1 ? `Både ${sizes} passer dig. Tag den, der føles bedst ved disken.` : `${sizes} passer dig.`,
    nearest: (size) => `Ingen er lavet til dig; ${size} er nærmest. Ring til os, måske ved vi råd.`,
    gone: 'Den er ikke ledig på dine datoer.',
  },
  calendar: {
    title: (city) => `Hvornår den er ledig i ${city}`,
    lead: 'Vælg en dag at begynde på. „Få“ er to eller færre, eller kun en del af dagen.',
    weekdays: ['ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø'],
    states: { free: 'ledig', few: 'få', full: 'optaget', closed: 'lukket' },
    free: (count) => `${count} ledige`,
  },
}
