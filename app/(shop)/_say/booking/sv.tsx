import type { BookingWords } from './en'

export const sv: BookingWords = {
  title: (number) => `Bokning ${number}`,
  back: 'Tillbaka till bokningen',
  reference: 'Referens',
  receipt: (number) => `Kvitto ${number}`,
  status: {
    askingTitle: 'Vi frågar banken',
    asking: (email) => (
      <>
        Betalningen är på väg, och vi vet inte än hur det gick. Den här sidan visar det av sig själv om ett
        ögonblick, och vi skriver till {email}. Betala inte en gång till.
      </>
    ),
    outTitle: 'Tiden för att betala är ute',
    out: 'Vi slutar hålla datumen. Om du ändå just har betalat märker den här sidan det om ett ögonblick.',
    bookAgain: 'Boka samma igen',
    confirmedTitle: 'Betald och bekräftad',
    confirmed: (when, place, email) => (
      <>
        Vi ses {when} hos {place}. Ta med något som visar vem du är. Bekräftelsen och kvittot är på väg till{' '}
        {email}; spara länken där, den leder tillbaka hit.
      </>
    ),
    overdueTitle: 'Utrustningen är försenad',
    overdue: (when, place, phone) => (
      <>
        Den skulle ha varit tillbaka {when}. Lämna den till {place} så snart du kan, eller ring oss på {phone}
        : en sen återlämning kan dras från depositionen.
      </>
    ),
    tripTitle: 'Ha en fin tur',
    trip: (place, when, phone) => (
      <>
        Lämna tillbaka utrustningen till {place} senast {when}. Ring {phone} om något går sönder eller du blir
        sen.
      </>
    ),
    noShow: 'Inte hämtad',
    cancelled: 'Den här bokningen är avbokad',
    nothingTaken: 'Inget drogs, och inget kommer att dras. ',
    goesBack: 'Vad som går tillbaka till dig, och hur långt det har kommit, står nedan. ',
    questions: (phone, email) => `Frågor om det? Ring ${phone} eller skriv till ${email}.`,
    returnedClaimed: 'Utrustningen är tillbaka',
    notAsItWas:
      'Den är inte som den var: vad vi menar att du svarar för, och vad du kan säga om det, står nedan. ',
    returnedTitle: 'Utrustningen är tillbaka, tack',
    tookBack: (when) => <>Vi tog emot den {when}. </>,
  },
  lapsed: {
    see: 'Se om den fortfarande är ledig',
    title: 'Den här bokningen har upphört',
    unpaid: 'Den betalades inte i tid, så utrustningen är ledig för andra igen. Inget drogs från dig.',
    lateTitle: 'Betalningen kom för sent',
    late: 'Tiden för att betala var ute, och då hade någon annan fått utrustningen. Vi är ledsna.',
    released: (amount) => (
      <>
        Din bank hade godkänt {amount}. Inget av det togs, och vi har släppt alltihop. En del banker behöver
        några dagar för att visa det.
      </>
    ),
    refunded: (amount) => (
      <>
        {amount} betalades, och vi har betalat tillbaka alltihop. Det kan ta några bankdagar innan du ser det;
        kvittot finns nedan.
      </>
    ),
    goingBack: (amount) => (
      <>{amount} är på väg tillbaka till dig av sig självt. Du behöver inte göra något.</>
    ),
  },
  twice: {
    title: 'Du betalade två gånger',
    text: (amount, fate) => (
      <>
        Din bokning var redan betald. Den andra betalningen på {amount} {fate}
      </>
    ),
    fates: {
      'going-back': 'är på väg tillbaka till dig av sig själv.',
      released: 'togs aldrig: vi har släppt alltihop. En del banker behöver några dagar för att visa det.',
      refunded: 'har betalats tillbaka. Det kan ta några bankdagar innan du ser det.',
    },
  },
  toPay: {
    title: 'Kvar att betala',
    kept: 'Utrustningen hålls åt dig.',
    keptUntil: (time) => <>Utrustningen hålls åt dig till {time}.</>,
    longer: (minutes) => `Håll utrustningen i ${minutes} minuter till`,
    keeping: 'Håller …',
    longerLeft: (left) =>
      left === 1 ? 'Du kan be om mer tid en gång till.' : `Du kan be om mer tid ${left} gånger.`,
    longest: 'Längre än så kan vi inte hålla den.',
    soon: 'Det är mindre än tre minuter kvar att betala.',
    approve: (total, rent, deposit, isLater) => (
      <>
        Du godkänner {total}: hyran på {rent} dras direkt
        {deposit && (
          <>
            , depositionen på {deposit} {isLater ? 'godkänns strax före upphämtningen' : 'godkänns bara'}
          </>
        )}
        .
      </>
    ),
    pay: (amount) => `Betala ${amount}`,
    paidAlready: (ask) => <>Har du redan betalat? Den här sidan märker det själv, eller {ask}.</>,
    askBank: 'fråga banken nu',
    opening: 'Öppnar betalsidan …',
    toBankTitle: 'Vidare till betalsidan',
    toBankName: 'Till betalsidan',
    toBank: 'Där godkänner du betalningen med din egen bank, och kommer tillbaka hit av dig själv.',
    goOn: 'Gå vidare till betalsidan',
  },
  lastTry: {
    declinedTitle: 'Din bank sa nej',
    declinedAt: (time) => `Kl. ${time} avvisade banken betalningen. `,
    nothing: 'Inget drogs.',
    letGo: (amount) => <>{amount} som den hade godkänt släpps.</>,
    another: 'Prova ett annat kort eller ett annat sätt att betala.',
    noAnswerTitle: 'Betalsidan öppnades inte',
    noAnswer: 'Betaltjänsten svarade inte. Inget drogs; försök en gång till.',
    oursTitle: 'Något gick fel hos oss',
    ours: (amount) => (
      <>
        Din bank hade godkänt {amount}, men vi kunde inte dra hyran, så alltihop släpps. Vi har fått veta det.
      </>
    ),
    notOpened: 'Betalsidan kunde inte öppnas, och vi har fått veta det.',
    mention: (code) => <>Inget drogs. Försök en gång till, eller ring oss och ange {code}.</>,
  },
  owed: {
    asking: (what) =>
      `Betalningen för ”${what}” är på väg. Den här sidan visar om ett ögonblick hur det gick.`,
    title: (what) => `Att betala: ${what}`,
    fromDeposit: 'Vi ville dra detta från depositionen, men din bank tillät det inte. ',
    fromCard: 'Vi ville dra detta från kortet du lät oss spara, men din bank tillät det inte. ',
    pay: (amount) => <>Betala det här: {amount}. Stämmer det inte? Prata med oss innan du betalar.</>,
  },
  refunds: {
    title: 'Tillbaka till dig',
    why: {
      CANCELLED: 'För att bokningen avbokades',
      CHANGED_DATES: 'För att datumen ändrades',
      NOT_AS_PROMISED: 'För att något inte var som vi lovade',
      RETURNED_EARLY: 'För att utrustningen kom tillbaka tidigt',
      OBJECTION: 'För att du invände och hade rätt',
      MISTAKE: 'För att det drogs av misstag',
      GOODWILL: 'För att vi vill att du kommer tillbaka',
    },
    states: {
      WAITING: 'på väg till dig',
      ASKED: 'på väg till dig',
      PENDING: 'på väg till dig',
      DONE: 'skickat tillbaka så som du betalade; banker behöver några dagar för att visa det',
      FAILED: 'kunde inte gå tillbaka än; vi tar hand om det',
      OWED: 'kan inte gå tillbaka så som du betalade; vi betalar tillbaka det på ett annat sätt och skriver till dig',
      PAID_OTHERWISE: 'återbetalt på ett annat sätt',
    },
    reference: (reference) => `, referens ${reference}`,
  },
  extras: {
    dates: 'Andra datum',
    title: 'Efter hyrestiden',
    standings: {
      ASKING: 'vi frågar banken',
      DECLINED: 'din bank sa nej, inget drogs',
      LINK_SENT: 'ska betalas, se ovan',
      PAID: 'betalt, tack',
      CHARGED: 'draget från kortet du lät oss spara',
      WITHDRAWN: 'begärs inte längre',
    },
    disagree: (phone, email, number) =>
      `Håller du inte med? Ring ${phone} eller skriv till ${email}, och ange ${number}. Det som togs felaktigt betalas tillbaka.`,
  },
  gear: {
    title: 'Det här har du bokat',
    coupon: (code) => `Rabattkod ${code}`,
    rent: 'Hyra',
    deposit: 'Deposition',
    accepted: (version) => `Villkoren du godtog, version ${version}`,
    terms: (version) => `Hyresvillkoren, version ${version}`,
  },
  counter: {
    title: 'I disken',
    code: (number) => `Kod för bokning ${number}`,
    show: (isPickUp, number) => (
      <>
        Visa den här koden när du {isPickUp ? 'hämtar utrustningen' : 'lämnar tillbaka utrustningen'}, eller
        säg {number}. Den som har koden kan öppna den här sidan, så visa den bara för oss.
      </>
    ),
  },
  place: {
    title: 'Upphämtning och återlämning',
    questions: (number) => `Frågor om bokningen? Vi svarar; ange ${number}.`,
  },
  receipts: 'Kvitton',
  condition: {
    title: 'Utrustningens skick',
    handedOut: (when, said, by) => (
      <>
        Utlämnad {when}: {said}
        {by && ` Godtaget på vår skärm av ${by}.`}
      </>
    ),
    takenBack: (when, said) => (
      <>
        Återlämnad {when}: {said}
      </>
    ),
    photoOut: (name) => `${name} när den lämnades ut`,
    photoBack: (name) => `${name} när den kom tillbaka`,
  },
  terms: {
    accepted: 'Villkoren du godtog',
    title: 'Hyresvillkoren för din bokning',
    short: 'Villkor',
    by: (version, name, when) => (
      <>
        Version {version}, godtagna av {name} {when}. De står kvar som här, vad vi än ändrar senare.
      </>
    ),
    open: (version) =>
      `Version ${version}. Du godtar dem innan du betalar. De står kvar som här, vad vi än ändrar senare.`,
    fingerprint: 'Textens fingeravtryck (SHA-256):',
  },
  cancel: {
    plans: 'Ändrade planer?',
    unpaid: 'Inget är betalt än: du kan släppa datumen, och inget dras.',
    title: 'Avboka',
    money: 'Det här händer med dina pengar',
    byTerms: 'Enligt villkoren du godtog',
    atOnce: 'Utrustningen blir ledig för andra direkt. Det går inte att ångra.',
    andBack: (amount) => `Avboka och få tillbaka ${amount}`,
    cancelling: 'Avbokar …',
    keep: 'Behåll bokningen',
    isCancelled: 'Den här bokningen är avbokad',
    closed: 'Den här bokningen kan inte längre avbokas här',
    call: (phone, email) => `Ring ${phone} eller skriv till ${email}, så ser vi på det tillsammans.`,
  },
}
