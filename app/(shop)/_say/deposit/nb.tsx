import type { DepositWords } from './en'

export const nb: DepositWords = {
  money: 'Pengene dine',
  paidWith: (method) => `Betalt med ${method}`,
  clocks: {
    guaranteed: 'Garantert til',
    aside: 'Banken din holder det av',
    notAside: 'Banken din holder det ikke lenger av',
    capturable: 'Kan trekkes til',
    after: 'Etter det kan ikke mer tas',
  },
  asked: {
    asking: 'Godkjenningen av depositumet er underveis. Denne siden viser om et øyeblikk hvordan det gikk.',
    titleAnew: 'Depositumet trenger en ny godkjenning',
    title: 'Godkjenn depositumet',
    anew: (amount) => (
      <>
        Godkjenningen fra banken din er snart over, og utstyret er ennå ikke sett over. Godkjenn {amount} en
        gang til; den tidligere godkjenningen blir da frigitt.
      </>
    ),
    before: (amount, when) => (
      <>
        Godkjenn {amount} hos banken din før du henter utstyret, {when}. Først da kan vi levere det ut.
      </>
    ),
    noPayment:
      'Det er ingen betaling: ingenting av det blir tatt hvis ikke utstyret kommer tilbake skadet, ufullstendig eller for sent.',
    button: (amount) => `Godkjenn ${amount}`,
    already: (ask) => <>Har du alt godkjent? Denne siden merker det selv, eller {ask}.</>,
    laterTitle: 'Depositumet kommer senere',
    later: (when, amount) => (
      <>
        {when} sender vi deg en lenke for å godkjenne depositumet på {amount} hos banken din. Gjør det før du
        henter utstyret: først da kan vi levere det ut.
      </>
    ),
    longTitle: 'Du leier lenger enn en godkjenning varer',
    long: (day, amount) => (
      <>
        Rundt {day} ber vi deg godkjenne depositumet på {amount} på nytt, med en lenke. Den tidligere
        godkjenningen blir da frigitt.
      </>
    ),
  },
  bank: {
    title: 'Dette viser banken din',
    help: 'Slik virker depositum',
    first: (total, rent) => (
      <>
        Først viser banken din {total} som godkjent; mange banker kaller det avventende eller sperret. Rett
        etterpå trekker vi leien, {rent}, så en betaling på {rent} vises med en gang.
      </>
    ),
    noMore: 'Fra da av er som regel ikke mer holdt av. ',
    days: 'Avhengig av tidspunkt og bank kan det ta noen dager før begge beløpene er oppdatert.',
    ask: (total) => (
      <>
        Viser banken din fortsatt {total} eller resten av det etter to eller tre bankdager? Spør da banken
        din: det er ikke vi som holder det av.
      </>
    ),
    aside: (deposit, day) => (
      <>
        Depositumet på {deposit} er godkjent atskilt fra leien. Banken din holder det av til {day} og kan vise
        det som avventende til da.
      </>
    ),
    notOver: (day) => (
      <>
        At depositumet er borte fra kontoen din, betyr ikke at det er over: til og med {day} kan vi fortsatt
        trekke det du godkjente, hvis utstyret var skadet eller forsinket.
      </>
    ),
    paidIn: (method, total, rent, deposit) => (
      <>
        Med {method} kan et beløp ikke bare godkjennes. Derfor har {total} virkelig forlatt kontoen din: leien
        på {rent}
        {deposit && <> og depositumet på {deposit}</>}.
      </>
    ),
    payBack:
      'Når utstyret er tilbake, betaler vi tilbake det som er igjen av depositumet på samme måte. Det er ditt hele tiden: på kvitteringen er det ikke noe salg. Etter at vi har sendt det, trenger banker én til tre dager før de viser det.',
    onTheWay: (amount) => <>{amount} er på vei tilbake til deg nå.</>,
    tell: 'Si til banken din',
    approved: (amount, seller) => (
      <>
        {amount} godkjent for {seller}
      </>
    ),
    taken: (amount) => <>{amount} trukket</>,
    refunds: {
      DONE: 'betalt tilbake',
      PENDING: 'på vei tilbake',
      FAILED: 'kunne ikke betales tilbake ennå',
    },
  },
  taken: {
    title: 'Trukket fra depositumet',
    titleNone: 'Skade eller forsinkelse',
    disagreeTitle: 'Er du ikke enig?',
    disagree: (number) =>
      `Skriv til oss eller ring oss, helst innen 14 dager etter kvitteringen, og oppgi ${number}. Vi viser deg hva beløpet består av, og betaler tilbake det vi ikke kan gjøre rede for.`,
    today: (hours) => `I dag ${hours}`,
    closed: 'Stengt i dag',
    reasons: { DAMAGE: 'Skade på utstyret', DELAY: 'For sen innlevering' },
    photo: (at, of) => `Skade, ${at} av ${of}; åpnes i full størrelse`,
    nothing: (limit) => <>Ingenting av depositumet på {limit} er tatt.</>,
    keptOf: (limit, kept, paidBack, stillToPay) => (
      <>
        Av depositumet på {limit} er {kept} beholdt
        {paidBack && <> og {paidBack} betalt tilbake</>}
        {stillToPay && <>; {stillToPay} skal fortsatt betales tilbake</>}.
      </>
    ),
    takenOf: (limit, taken, left) => (
      <>
        Av depositumet på {limit} er {taken} trukket; {left} er det ikke.
      </>
    ),
    fates: {
      done: 'trukket',
      asking: 'vi spør banken',
      paid: 'banken din sa nei; du har betalt det siden',
      declined: 'banken din sa nei, ingenting ble trukket',
    },
  },
  afterwards: {
    late: (fee) => (
      <>
        Det kom tilbake senere enn avtalt; etter vilkårene koster det {fee}. Ingenting er trukket for det
        ennå: en av oss ser på det først, og vi skriver til deg.
      </>
    ),
    claimed: 'Depositumet blir stående til det er avgjort.',
    owed: 'Noe gjenstår å betale; det står nedenfor.',
    taken: 'Hva som ble trukket fra depositumet, og hvorfor, står nedenfor.',
    paidBack:
      'Depositumet er betalt tilbake slik du betalte det. Banker trenger noen dager før de viser det.',
    payBack: 'Depositumet blir betalt tilbake slik du betalte det; vi skriver til deg når det er på vei.',
    released: 'Depositumet ditt er frigitt; banker trenger noen dager før de viser det som fritt.',
    release: 'Ingenting av depositumet er tatt. Vi frigir det, og skriver til deg når det er gjort.',
    over: 'Ingenting av depositumet ble tatt, og det kan ikke lenger tas.',
    lapses: (day) => (
      <>Ingenting av depositumet er tatt. Det faller bort av seg selv {day}, og du trenger ikke gjøre noe.</>
    ),
  },
  card: {
    title: 'Kortet ditt',
    was: (card) => `${card} var lagret for denne bestillingen. `,
    forgotten: (day) => <>Det ble glemt {day}.</>,
    ended: (day) => <>Tiden for det tok slutt {day}.</>,
    noMore: 'Ingenting kan trekkes fra det lenger.',
    deleted: (isDeletedThere) =>
      `Nøkkelen vår til kortet er slettet. Nummeret var aldri hos oss; betalingstjenesten vår, der du skrev det inn, ${isDeletedThere ? 'får beskjed om å slette det også' : 'tar vare på det etter sine egne regler'}. Det du hadde gått med på, blir hos oss som bevis for det som ble trukket før.`,
    kept: (card, most, day) => (
      <>
        Du lot oss ta vare på {card} for denne bestillingen, for høyst {most} ut over depositumet, til og med{' '}
        {day}. Vi sier fra før vi trekker noe fra det.
      </>
    ),
    agreed: 'Det du gikk med på',
    takeBack: (isDeletedThere) =>
      `Du kan trekke dette tilbake når som helst. Da sletter vi nøkkelen vår til kortet, og ingenting kan trekkes fra det lenger. Nummeret var aldri hos oss: det ligger hos betalingstjenesten vår, som ${isDeletedThere ? 'vi da ber om å slette det også' : 'tar vare på det etter sine egne regler'}.`,
    forgetting: 'Glemmer …',
    forget: 'Trekk det tilbake og glem kortet mitt',
  },
}
