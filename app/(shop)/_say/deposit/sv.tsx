import type { DepositWords } from './en'

export const sv: DepositWords = {
  money: 'Dina pengar',
  paidWith: (method) => `Betalt med ${method}`,
  clocks: {
    guaranteed: 'Garanterat till',
    aside: 'Din bank håller det',
    notAside: 'Din bank håller det inte längre',
    capturable: 'Kan dras till',
    after: 'Efter det kan inget mer tas',
  },
  asked: {
    asking: 'Godkännandet av din deposition är på väg. Den här sidan visar om ett ögonblick hur det gick.',
    titleAnew: 'Din deposition behöver ett nytt godkännande',
    title: 'Godkänn din deposition',
    anew: (amount) => (
      <>
        Godkännandet från din bank är snart slut, och utrustningen har ännu inte gåtts igenom. Godkänn{' '}
        {amount} en gång till; det tidigare godkännandet släpps då.
      </>
    ),
    before: (amount, when) => (
      <>
        Godkänn {amount} hos din bank innan du hämtar utrustningen, {when}. Först då kan vi lämna ut den.
      </>
    ),
    noPayment:
      'Det är ingen betalning: inget av den tas om inte utrustningen kommer tillbaka skadad, ofullständig eller för sent.',
    button: (amount) => `Godkänn ${amount}`,
    already: (ask) => <>Har du redan godkänt? Den här sidan märker det själv, eller {ask}.</>,
    laterTitle: 'Din deposition kommer senare',
    later: (when, amount) => (
      <>
        {when} skickar vi dig en länk för att godkänna depositionen på {amount} hos din bank. Gör det innan du
        hämtar utrustningen: först då kan vi lämna ut den.
      </>
    ),
    longTitle: 'Du hyr längre än ett godkännande gäller',
    long: (day, amount) => (
      <>
        Omkring {day} ber vi dig godkänna depositionen på {amount} på nytt, via en länk. Det tidigare
        godkännandet släpps då.
      </>
    ),
  },
  bank: {
    title: 'Det här visar din bank',
    help: 'Så fungerar deposition',
    first: (total, rent) => (
      <>
        Först visar din bank {total} som godkänt; många banker kallar det preliminärt eller spärrat. Direkt
        därefter drar vi hyran, {rent}, så en betalning på {rent} syns genast.
      </>
    ),
    noMore: 'Från och med då är oftast inget mer spärrat. ',
    days: 'Beroende på tid och bank kan det ta några dagar innan båda beloppen är uppdaterade.',
    ask: (total) => (
      <>
        Visar din bank fortfarande {total} eller resten av det efter två eller tre bankdagar? Fråga då din
        bank: det är inte vi som spärrar det.
      </>
    ),
    aside: (deposit, day) => (
      <>
        Depositionen på {deposit} är godkänd skild från hyran. Din bank håller den till {day} och kan visa den
        som preliminär till dess.
      </>
    ),
    notOver: (day) => (
      <>
        Att depositionen har försvunnit från ditt konto betyder inte att den är över: till och med {day} kan
        vi fortfarande dra det du godkände, om utrustningen var skadad eller försenad.
      </>
    ),
    paidIn: (method, total, rent, deposit) => (
      <>
        Med {method} kan ett belopp inte bara godkännas. Därför har {total} verkligen lämnat ditt konto: hyran
        på {rent}
        {deposit && <> och depositionen på {deposit}</>}.
      </>
    ),
    payBack:
      'När utrustningen är tillbaka betalar vi tillbaka det som är kvar av depositionen på samma sätt. Den är din hela tiden: på kvittot är den ingen försäljning. Efter att vi har skickat den behöver banker en till tre dagar för att visa den.',
    onTheWay: (amount) => <>{amount} är på väg tillbaka till dig nu.</>,
    tell: 'Att säga till din bank',
    approved: (amount, seller) => (
      <>
        {amount} godkänt för {seller}
      </>
    ),
    taken: (amount) => <>{amount} draget</>,
    refunds: {
      DONE: 'återbetalt',
      PENDING: 'på väg tillbaka',
      FAILED: 'kunde inte återbetalas än',
    },
  },
  taken: {
    title: 'Draget från depositionen',
    titleNone: 'Skada eller försening',
    disagreeTitle: 'Håller du inte med?',
    disagree: (number) =>
      `Skriv till oss eller ring oss, helst inom 14 dagar efter kvittot, och ange ${number}. Vi visar dig vad beloppet består av, och betalar tillbaka det vi inte kan förklara.`,
    today: (hours) => `I dag ${hours}`,
    closed: 'Stängt i dag',
    reasons: { DAMAGE: 'Skada på utrustningen', DELAY: 'Sen återlämning' },
    photo: (at, of) => `Skada, ${at} av ${of}; öppnas i full storlek`,
    nothing: (limit) => <>Inget av depositionen på {limit} har tagits.</>,
    keptOf: (limit, kept, paidBack, stillToPay) => (
      <>
        Av depositionen på {limit} har {kept} behållits
        {paidBack && <> och {paidBack} betalats tillbaka</>}
        {stillToPay && <>; {stillToPay} ska fortfarande betalas tillbaka</>}.
      </>
    ),
    takenOf: (limit, taken, left) => (
      <>
        Av depositionen på {limit} har {taken} dragits; {left} har det inte.
      </>
    ),
    fates: {
      done: 'draget',
      asking: 'vi frågar banken',
      paid: 'din bank sa nej; du har betalat det sedan dess',
      declined: 'din bank sa nej, inget drogs',
    },
  },
  afterwards: {
    late: (fee) => (
      <>
        Den kom tillbaka senare än avtalat; enligt villkoren kostar det {fee}. Inget har dragits för det än:
        någon hos oss ser på det först, och vi skriver till dig.
      </>
    ),
    claimed: 'Depositionen är som den är tills det har avgjorts.',
    owed: 'Något är kvar att betala; det står nedan.',
    taken: 'Vad som drogs från depositionen, och varför, står nedan.',
    paidBack:
      'Depositionen har betalats tillbaka så som du betalade den. Banker behöver några dagar för att visa det.',
    payBack: 'Depositionen betalas tillbaka så som du betalade den; vi skriver till dig när den är på väg.',
    released: 'Din deposition är släppt; banker behöver några dagar för att visa den som fri.',
    release: 'Inget av depositionen har tagits. Vi släpper den, och skriver till dig när det är gjort.',
    over: 'Inget av depositionen togs, och det kan inte längre tas.',
    lapses: (day) => (
      <>Inget av depositionen har tagits. Den upphör av sig själv {day}, och du behöver inte göra något.</>
    ),
  },
  card: {
    title: 'Ditt kort',
    was: (card) => `${card} var sparat för den här bokningen. `,
    forgotten: (day) => <>Det glömdes {day}.</>,
    ended: (day) => <>Tiden för det tog slut {day}.</>,
    noMore: 'Inget kan dras från det längre.',
    deleted: (isDeletedThere) =>
      `Vår nyckel till kortet är raderad. Numret fanns aldrig hos oss; vår betaltjänst, där du skrev in det, ${isDeletedThere ? 'ombeds radera det också' : 'sparar det enligt sina egna regler'}. Det du hade gått med på finns kvar hos oss som bevis för det som drogs tidigare.`,
    kept: (card, most, day) => (
      <>
        Du lät oss spara {card} för den här bokningen, för högst {most} utöver depositionen, till och med{' '}
        {day}. Vi säger till innan vi drar något från det.
      </>
    ),
    agreed: 'Det du gick med på',
    takeBack: (isDeletedThere) =>
      `Du kan ta tillbaka det här när som helst. Då raderar vi vår nyckel till kortet, och inget kan dras från det längre. Numret fanns aldrig hos oss: det ligger hos vår betaltjänst, som ${isDeletedThere ? 'vi då ber att radera det också' : 'sparar det enligt sina egna regler'}.`,
    forgetting: 'Glömmer …',
    forget: 'Ta tillbaka det och glöm mitt kort',
  },
}
