import type { DepositWords } from './en'

export const da: DepositWords = {
  money: 'Dine penge',
  paidWith: (method) => `Betalt med ${method}`,
  clocks: {
    guaranteed: 'Garanteret til',
    aside: 'Din bank holder det',
    notAside: 'Din bank holder det ikke længere',
    capturable: 'Kan trækkes til',
    after: 'Derefter kan der ikke tages mere',
  },
  asked: {
    asking: 'Godkendelsen af dit depositum er på vej. Denne side viser om et øjeblik, hvordan det gik.',
    titleAnew: 'Dit depositum skal godkendes på ny',
    title: 'Godkend dit depositum',
    anew: (amount) => (
      <>
        Godkendelsen fra din bank slutter snart, og udstyret er endnu ikke set igennem. Godkend {amount} en
        gang til; den tidligere godkendelse frigives så.
      </>
    ),
    before: (amount, when) => (
      <>
        Godkend {amount} hos din bank, før du henter udstyret, {when}. Først da kan vi udlevere det.
      </>
    ),
    noPayment:
      'Det er ikke en betaling: intet af det tages, medmindre udstyret kommer tilbage beskadiget, ufuldstændigt eller for sent.',
    button: (amount) => `Godkend ${amount}`,
    already: (ask) => <>Har du allerede godkendt? Denne side opdager det selv, eller {ask}.</>,
    laterTitle: 'Dit depositum kommer senere',
    later: (when, amount) => (
      <>
        {when} sender vi dig et link til at godkende depositummet på {amount} hos din bank. Gør det, før du
        henter udstyret: først da kan vi udlevere det.
      </>
    ),
    longTitle: 'Du lejer længere, end en godkendelse varer',
    long: (day, amount) => (
      <>
        Omkring {day} beder vi dig godkende depositummet på {amount} på ny via et link. Den tidligere
        godkendelse frigives så.
      </>
    ),
  },
  bank: {
    title: 'Det viser din bank',
    help: 'Sådan virker depositum',
    first: (total, rent) => (
      <>
        Først viser din bank {total} som godkendt; mange banker kalder det afventende eller spærret. Lige
        derefter trækker vi lejen, {rent}, så en betaling på {rent} vises med det samme.
      </>
    ),
    noMore: 'Fra da af er der som regel ikke spærret mere. ',
    days: 'Afhængigt af tidspunkt og bank kan det tage nogle dage, før begge beløb er opdateret.',
    ask: (total) => (
      <>
        Viser din bank stadig {total} eller resten af det efter to eller tre bankdage? Så spørg din bank: det
        er ikke os, der spærrer det.
      </>
    ),
    aside: (deposit, day) => (
      <>
        Depositummet på {deposit} er godkendt adskilt fra lejen. Din bank holder det til {day} og kan vise det
        som afventende indtil da.
      </>
    ),
    notOver: (day) => (
      <>
        At depositummet er forsvundet fra din konto, betyder ikke, at det er forbi: til og med {day} kan vi
        stadig trække det, du godkendte, hvis udstyret var beskadiget eller forsinket.
      </>
    ),
    paidIn: (method, total, rent, deposit) => (
      <>
        Med {method} kan et beløb ikke kun godkendes. Derfor har {total} virkelig forladt din konto: lejen på{' '}
        {rent}
        {deposit && <> og depositummet på {deposit}</>}.
      </>
    ),
    payBack:
      'Når udstyret er tilbage, betaler vi det tilbage, der er tilovers af depositummet, på samme måde. Det er dit hele tiden: på kvitteringen er det ikke et salg. Efter at vi har sendt det, skal banker bruge en til tre dage på at vise det.',
    onTheWay: (amount) => <>{amount} er på vej tilbage til dig nu.</>,
    tell: 'Sig til din bank',
    approved: (amount, seller) => (
      <>
        {amount} godkendt for {seller}
      </>
    ),
    taken: (amount) => <>{amount} trukket</>,
    refunds: {
      DONE: 'betalt tilbage',
      PENDING: 'på vej tilbage',
      FAILED: 'kunne ikke betales tilbage endnu',
    },
  },
  taken: {
    title: 'Trukket fra depositummet',
    titleNone: 'Skade eller forsinkelse',
    disagreeTitle: 'Er du ikke enig?',
    disagree: (number) =>
      `Skriv eller ring til os, helst inden for 14 dage efter kvitteringen, og oplys ${number}. Vi viser dig, hvad beløbet består af, og betaler det tilbage, vi ikke kan gøre rede for.`,
    today: (hours) => `I dag ${hours}`,
    closed: 'Lukket i dag',
    reasons: { DAMAGE: 'Skade på udstyret', DELAY: 'For sen aflevering' },
    photo: (at, of) => `Skade, ${at} af ${of}; åbner i fuld størrelse`,
    nothing: (limit) => <>Intet af depositummet på {limit} er taget.</>,
    keptOf: (limit, kept, paidBack, stillToPay) => (
      <>
        Af depositummet på {limit} er {kept} beholdt
        {paidBack && <> og {paidBack} betalt tilbage</>}
        {stillToPay && <>; {stillToPay} skal stadig betales tilbage</>}.
      </>
    ),
    takenOf: (limit, taken, left) => (
      <>
        Af depositummet på {limit} er {taken} trukket; {left} er det ikke.
      </>
    ),
    fates: {
      done: 'trukket',
      asking: 'vi spørger banken',
      paid: 'din bank sagde nej; du har betalt det siden',
      declined: 'din bank sagde nej, intet blev trukket',
    },
  },
  afterwards: {
    late: (fee) => (
      <>
        Det kom tilbage senere end aftalt; efter vilkårene koster det {fee}. Intet er trukket for det endnu:
        en af os ser på det først, og vi skriver til dig.
      </>
    ),
    claimed: 'Depositummet bliver stående, til det er afgjort.',
    owed: 'Noget mangler at blive betalt; det står nedenfor.',
    taken: 'Hvad der blev trukket fra depositummet, og hvorfor, står nedenfor.',
    paidBack:
      'Depositummet er betalt tilbage, som du betalte det. Banker skal bruge nogle dage på at vise det.',
    payBack: 'Depositummet bliver betalt tilbage, som du betalte det; vi skriver til dig, når det er på vej.',
    released: 'Dit depositum er frigivet; banker skal bruge nogle dage på at vise det som frit.',
    release: 'Intet af depositummet er taget. Vi frigiver det og skriver til dig, når det er gjort.',
    over: 'Intet af depositummet blev taget, og det kan ikke længere tages.',
    lapses: (day) => (
      <>Intet af depositummet er taget. Det bortfalder af sig selv {day}, og du skal ikke gøre noget.</>
    ),
  },
  card: {
    title: 'Dit kort',
    was: (card) => `${card} var gemt til denne booking. `,
    forgotten: (day) => <>Det blev glemt {day}.</>,
    ended: (day) => <>Tiden for det sluttede {day}.</>,
    noMore: 'Der kan ikke trækkes noget fra det længere.',
    deleted: (isDeletedThere) =>
      `Vores nøgle til kortet er slettet. Nummeret var aldrig hos os; vores betalingstjeneste, hvor du skrev det ind, ${isDeletedThere ? 'får besked om også at slette det' : 'gemmer det efter sine egne regler'}. Det, du var gået med til, bliver hos os som bevis for det, der blev trukket før.`,
    kept: (card, most, day) => (
      <>
        Du lod os gemme {card} til denne booking, for højst {most} ud over depositummet, til og med {day}. Vi
        siger til, før vi trækker noget fra det.
      </>
    ),
    agreed: 'Det, du gik med til',
    takeBack: (isDeletedThere) =>
      `Du kan trække det tilbage når som helst. Så sletter vi vores nøgle til kortet, og der kan ikke trækkes noget fra det længere. Nummeret var aldrig hos os: det ligger hos vores betalingstjeneste, som ${isDeletedThere ? 'vi så beder om også at slette det' : 'gemmer det efter sine egne regler'}.`,
    forgetting: 'Glemmer …',
    forget: 'Træk det tilbage, og glem mit kort',
  },
}
