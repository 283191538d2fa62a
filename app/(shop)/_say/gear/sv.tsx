import type { GearWords } from './en'

export const sv: GearWords = {
  dates: {
    shop: 'Butik',
    pickUp: 'Upphämtning',
    back: 'Återlämning',
    time: (label) => `${label}, klockslag`,
    looking: 'Letar …',
    choose: 'Välj ett datum',
    problem: 'De här datumen går inte',
    unreadable:
      'Vi kunde inte läsa datumen. Välj dagen du hämtar utrustningen och dagen du lämnar tillbaka den.',
    take: (period) => `Ta ${period} i stället`,
    when: 'När?',
    see: 'Se pris och storlekar',
    change: 'ändra',
    changeDates: 'Ändra datumen',
  },
  home: {
    title: 'Ut på två hjul, två skidor eller vattnet',
    lead: 'Säg när, och se vad som är ledigt. Du betalar hyran; depositionen stannar på ditt konto om inte något händer med utrustningen.',
    see: 'Se vad som är ledigt',
    orTo: 'Eller direkt till',
    weekend: 'Helgen',
    threeDays: 'Tre dygn',
    week: 'En vecka',
    kinds: 'Det här hyr vi ut',
    from: (price, per) => (
      <>
        från {price} {per}
      </>
    ),
    shops: 'Här hämtar du det',
    exampleTitle: 'Betala en gång. Depositionen är fortfarande din.',
    steps: [
      ['Du godkänner en gång', 'Ett tryck i bankens app, för hyran och depositionen tillsammans.'],
      ['Bara hyran tas', 'Direkt, med kvitto. Av depositionen lämnar inget ditt konto.'],
      [
        'Lämna tillbaka det som det var',
        'Sedan händer inget mer. Det finns ingen återbetalning att vänta på, för inget togs.',
      ],
    ],
    example: (rent, deposit) => `En stadscykel i ett dygn, hyra ${rent}, deposition ${deposit}`,
    exampleMoney: 'Pengarna för ett dygn på en stadscykel',
    help: 'Så fungerar deposition, och det här visar banken',
  },
  price: {
    included: 'Ingår',
    someIncluded: (count) => `${count} av dem ingår`,
    toKeep: (count, each) => (
      <>
        {count} att behålla, {each} styck
      </>
    ),
    notRented: 'Hyrs inte ut.',
    weekdays: (days) => `Dygn som börjar på de här veckodagarna kostar: ${days} av priset.`,
    longer: (steps) => `Längre är billigare: ${steps}.`,
    longerStep: (days, percent) => `från ${days} dygn ${percent} % rabatt`,
    deposit: (amount) => <>Deposition {amount}: vad är det?</>,
    depositPercent: (percent) => `Deposition, ${percent} % av hyran: vad är det?`,
    percentOfRent: (percent, least, most) => (
      <>
        {percent} % av hyran, minst {least}
        {most && <> och högst {most}</>}.
      </>
    ),
    depositText:
      'Du godkänner den tillsammans med hyran, eller strax före en upphämtning som är långt fram, men det är ingen betalning. Bara om utrustningen kommer tillbaka skadad, ofullständig eller för sent får vi ta något av den, högst så mycket, och du får ett kvitto som säger varför.',
    depositFine: 'Är allt i sin ordning med utrustningen? Då tas inget, och det finns inget att vänta på.',
    depositHelp: 'Så fungerar deposition, och det här visar banken',
  },
  accessories: {
    title: 'Hör till',
    legend: 'Tillbehör',
    forEach: (most) => `${most} till varje`,
    atMost: (most) => `högst ${most}`,
    aPiece: 'styck, att behålla',
    each: 'per styck',
    deposit: (amount) => <>, deposition {amount}</>,
    soldOut: 'Slutsåld',
    notFree: 'Inte ledig',
    left: (count) => `${count} kvar`,
    change: 'Ändra bokningen',
  },
  list: {
    title: 'Utrustning',
    description: 'Allt som finns att hyra: vad som är ledigt på dina datum, vad det kostar och depositionen.',
    lead: 'Välj datum för att se vad som är ledigt och vad det kostar.',
    show: 'Visa',
    everything: 'Allt',
    kind: 'Typ av utrustning',
    order: 'Ordning',
    sorts: { usual: 'Vanlig ordning', price: 'Lägsta pris', deposit: 'Lägsta deposition' },
    fromPrice: 'Från ',
    deposit: (amount, isFrom) => (
      <>
        Deposition {isFrom && 'från '}
        {amount}
      </>
    ),
    count: (free, all, city, period) =>
      `${free} ${all === null ? 'lediga på den här sidan' : `av ${all} lediga`} i ${city}, ${period}. Priserna gäller hela tiden, inklusive moms.`,
    noneTitle: 'Allt är ute de här datumen',
    none: 'Prova en dag tidigare eller senare, eller den andra butiken. Nedan står vad vi hittade i stället.',
    allKinds: 'Se alla typer av utrustning',
    gone: 'Inte ledigt de här datumen',
    otherTimes: 'Andra tider',
    rent: 'Hyra',
    depositNotTaken: 'Deposition, tas inte',
    notFree: 'Inte ledig',
    lastOne: 'Den sista',
    free: (count) => `${count} lediga`,
    noneIn: (city) => `Ingen ledig i ${city} kring de här datumen.`,
    otherShop: (city, other) => `Ingen ledig i ${city}, men i ${other} på dina datum.`,
    otherStart: (period) => `Ingen ledig då, men ${period}.`,
    started: (count) =>
      `${count === 1 ? 'En sak finns' : `${count} saker finns`} i din bokning. Välj mer nedan, eller`,
    goOn: 'gå vidare med den',
    beginning: 'Från början',
    more: 'Mer utrustning',
  },
  product: {
    prices: 'Prislista',
    pricesNote:
      'Inklusive moms. Du betalar alltid den billigaste kombinationen för din tid. Ett dygn är 24 timmar och räknas till dagen det börjar på.',
    sizes: 'Storlekar',
    parts: 'Det här ingår',
    when: 'När du kan få det',
    notRented: 'Hyrs inte ut de här datumen',
    choose: 'Välj din',
    size: 'Storlek',
    availability: 'Ledigt',
    howMany: 'Hur många',
    book: (isMore) => (isMore ? 'Boka den här också' : 'Boka den här'),
    nothingYet: 'Inget är bokat eller betalt än.',
    deposit: 'Deposition',
    depositNote: 'godkänns, tas inte',
    isFree: (when) => <>Den är ledig {when}.</>,
    forYourDates: (city) => `på dina datum i ${city}`,
    noneAround: (city) =>
      `Det finns ingen i ${city} kring de här datumen. Prova andra datum, eller den andra butiken.`,
  },
  finder: {
    labels: {
      HEIGHT_CM: 'Din längd i cm',
      WEIGHT_KG: 'Din vikt i kg',
      HEAD_CM: 'Runt huvudet, i cm',
      SHOE_EU: 'Din skostorlek (EU)',
    },
    find: 'Hitta min storlek',
    wrong: (example) => `Skriv ett tal, till exempel ${example}.`,
    fits: (sizes, count) =>
      count > 1 ? `Både ${sizes} passar dig. Ta den som känns bäst vid disken.` : `${sizes} passar dig.`,
    nearest: (size) => `Ingen är gjord för dig; ${size} är närmast. Ring oss, vi kanske vet råd.`,
    gone: 'Den är inte ledig på dina datum.',
  },
  calendar: {
    title: (city) => `När den är ledig i ${city}`,
    lead: 'Välj en dag att börja på. ”Få” är två eller färre, eller bara en del av dagen.',
    weekdays: ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö'],
    states: { free: 'ledig', few: 'få', full: 'fullt', closed: 'stängt' },
    free: (count) => `${count} lediga`,
  },
}
