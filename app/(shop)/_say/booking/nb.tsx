import type { BookingWords } from './en'

export const nb: BookingWords = {
  title: (number) => `Bestilling ${number}`,
  back: 'Tilbake til bestillingen',
  reference: 'Referanse',
  receipt: (number) => `Kvittering ${number}`,
  status: {
    askingTitle: 'Vi spør banken',
    asking: (email) => (
      <>
        Betalingen er underveis, og vi vet ikke ennå hvordan det gikk. Denne siden viser det av seg selv om et
        øyeblikk, og vi skriver til {email}. Ikke betal en gang til.
      </>
    ),
    outTitle: 'Tiden for å betale er ute',
    out: 'Vi slutter å holde av datoene. Hvis du likevel akkurat har betalt, finner denne siden det ut om et øyeblikk.',
    bookAgain: 'Bestill det samme igjen',
    confirmedTitle: 'Betalt og bekreftet',
    confirmed: (when, place, email) => (
      <>
        Vi ses {when} hos {place}. Ta med noe som viser hvem du er. Bekreftelsen og kvitteringen er på vei til{' '}
        {email}; ta vare på lenken der, den fører tilbake hit.
      </>
    ),
    overdueTitle: 'Utstyret er forsinket',
    overdue: (when, place, phone) => (
      <>
        Det skulle vært tilbake {when}. Lever det til {place} så snart du kan, eller ring oss på {phone}: sen
        innlevering kan trekkes fra depositumet.
      </>
    ),
    tripTitle: 'God tur',
    trip: (place, when, phone) => (
      <>
        Lever utstyret tilbake til {place} innen {when}. Ring {phone} hvis noe går i stykker eller du blir
        forsinket.
      </>
    ),
    noShow: 'Ikke hentet',
    cancelled: 'Denne bestillingen er avbestilt',
    nothingTaken: 'Ingenting ble trukket, og ingenting blir det. ',
    goesBack: 'Det som går tilbake til deg, og hvor langt det er kommet, står nedenfor. ',
    questions: (phone, email) => `Spørsmål om det? Ring ${phone} eller skriv til ${email}.`,
    returnedClaimed: 'Utstyret er tilbake',
    notAsItWas:
      'Det er ikke som det var: hva vi mener du svarer for, og hva du kan si til det, står nedenfor. ',
    returnedTitle: 'Utstyret er tilbake, takk',
    tookBack: (when) => <>Vi tok det imot {when}. </>,
  },
  lapsed: {
    see: 'Se om det fortsatt er ledig',
    title: 'Denne bestillingen er falt bort',
    unpaid:
      'Den ble ikke betalt i tide, så utstyret er ledig for andre igjen. Ingenting ble trukket fra deg.',
    lateTitle: 'Betalingen kom for sent',
    late: 'Tiden for å betale var ute, og da hadde noen andre fått utstyret. Vi beklager.',
    released: (amount) => (
      <>
        Banken din hadde godkjent {amount}. Ingenting av det ble tatt, og vi har frigitt alt. Noen banker
        trenger noen dager før de viser det.
      </>
    ),
    refunded: (amount) => (
      <>
        {amount} ble betalt, og vi har betalt tilbake alt. Det kan ta noen bankdager før du ser det;
        kvitteringen er nedenfor.
      </>
    ),
    goingBack: (amount) => <>{amount} er på vei tilbake til deg av seg selv. Du trenger ikke gjøre noe.</>,
  },
  twice: {
    title: 'Du betalte to ganger',
    text: (amount, fate) => (
      <>
        Bestillingen var allerede betalt. Den andre betalingen på {amount} {fate}
      </>
    ),
    fates: {
      'going-back': 'er på vei tilbake til deg av seg selv.',
      released: 'ble aldri tatt: vi har frigitt alt. Noen banker trenger noen dager før de viser det.',
      refunded: 'er betalt tilbake. Det kan ta noen bankdager før du ser det.',
    },
  },
  toPay: {
    title: 'Gjenstår å betale',
    kept: 'Utstyret er holdt av til deg.',
    keptUntil: (time) => <>Utstyret er holdt av til deg til {time}.</>,
    longer: (minutes) => `Hold av utstyret i ${minutes} minutter til`,
    keeping: 'Holder av …',
    longerLeft: (left) =>
      left === 1 ? 'Du kan be om mer tid én gang til.' : `Du kan be om mer tid ${left} ganger.`,
    longest: 'Lenger enn det kan vi ikke holde det av.',
    soon: 'Det er mindre enn tre minutter igjen til å betale.',
    approve: (total, rent, deposit, isLater) => (
      <>
        Du godkjenner {total}: leien på {rent} blir trukket med en gang
        {deposit && (
          <>
            , depositumet på {deposit} blir {isLater ? 'godkjent like før hentingen' : 'bare godkjent'}
          </>
        )}
        .
      </>
    ),
    pay: (amount) => `Betal ${amount}`,
    paidAlready: (ask) => <>Har du alt betalt? Denne siden merker det selv, eller {ask}.</>,
    askBank: 'spør banken nå',
    opening: 'Åpner betalingssiden …',
    toBankTitle: 'Videre til betalingssiden',
    toBankName: 'Til betalingssiden',
    toBank: 'Der godkjenner du betalingen med din egen bank, og kommer tilbake hit av deg selv.',
    goOn: 'Gå videre til betalingssiden',
  },
  lastTry: {
    declinedTitle: 'Banken din sa nei',
    declinedAt: (time) => `Kl. ${time} avviste banken betalingen. `,
    nothing: 'Ingenting ble trukket.',
    letGo: (amount) => <>{amount} som den hadde godkjent, blir frigitt.</>,
    another: 'Prøv et annet kort eller en annen måte å betale på.',
    noAnswerTitle: 'Betalingssiden åpnet seg ikke',
    noAnswer: 'Betalingstjenesten svarte ikke. Ingenting ble trukket; prøv en gang til.',
    oursTitle: 'Noe gikk galt hos oss',
    ours: (amount) => (
      <>
        Banken din hadde godkjent {amount}, men vi kunne ikke trekke leien, så alt blir frigitt. Vi har fått
        beskjed.
      </>
    ),
    notOpened: 'Betalingssiden kunne ikke åpnes, og vi har fått beskjed.',
    mention: (code) => <>Ingenting ble trukket. Prøv en gang til, eller ring oss og oppgi {code}.</>,
  },
  owed: {
    asking: (what) =>
      `Betalingen for «${what}» er underveis. Denne siden viser om et øyeblikk hvordan det gikk.`,
    title: (what) => `Skal betales: ${what}`,
    fromDeposit: 'Vi ville trekke dette fra depositumet, men banken din tillot det ikke. ',
    fromCard: 'Vi ville trekke dette fra kortet du lot oss lagre, men banken din tillot det ikke. ',
    pay: (amount) => <>Betal det her: {amount}. Stemmer det ikke? Snakk med oss før du betaler.</>,
  },
  refunds: {
    title: 'Tilbake til deg',
    why: {
      CANCELLED: 'Fordi bestillingen ble avbestilt',
      CHANGED_DATES: 'Fordi datoene ble endret',
      NOT_AS_PROMISED: 'Fordi noe ikke var slik vi lovet',
      RETURNED_EARLY: 'Fordi utstyret kom tidlig tilbake',
      OBJECTION: 'Fordi du sa imot, og hadde rett',
      MISTAKE: 'Fordi det ble trukket ved en feil',
      GOODWILL: 'Fordi vi vil at du skal komme tilbake',
    },
    states: {
      WAITING: 'på vei til deg',
      ASKED: 'på vei til deg',
      PENDING: 'på vei til deg',
      DONE: 'sendt tilbake slik du betalte; banker trenger noen dager før de viser det',
      FAILED: 'kunne ikke gå tilbake ennå; vi ser på det',
      OWED: 'kan ikke gå tilbake slik du betalte; vi betaler det tilbake på en annen måte og skriver til deg',
      PAID_OTHERWISE: 'betalt tilbake på en annen måte',
    },
    reference: (reference) => `, referanse ${reference}`,
  },
  extras: {
    dates: 'Andre datoer',
    title: 'Etter leien',
    standings: {
      ASKING: 'vi spør banken',
      DECLINED: 'banken din sa nei, ingenting ble trukket',
      LINK_SENT: 'skal betales, se ovenfor',
      PAID: 'betalt, takk',
      CHARGED: 'trukket fra kortet du lot oss lagre',
      WITHDRAWN: 'vi ber ikke lenger om det',
    },
    disagree: (phone, email, number) =>
      `Er du ikke enig? Ring ${phone} eller skriv til ${email}, og oppgi ${number}. Det som ble tatt urettmessig, betales tilbake.`,
  },
  gear: {
    title: 'Dette har du bestilt',
    coupon: (code) => `Rabattkode ${code}`,
    rent: 'Leie',
    deposit: 'Depositum',
    accepted: (version) => `Vilkårene du godtok, versjon ${version}`,
    terms: (version) => `Leievilkårene, versjon ${version}`,
  },
  counter: {
    title: 'I skranken',
    code: (number) => `Koden til bestilling ${number}`,
    show: (isPickUp, number) => (
      <>
        Vis denne koden når du {isPickUp ? 'henter utstyret' : 'leverer utstyret tilbake'}, eller si {number}.
        Den som har koden, kan åpne denne siden, så vis den bare til oss.
      </>
    ),
  },
  place: {
    title: 'Henting og innlevering',
    questions: (number) => `Spørsmål om bestillingen? Vi svarer; oppgi ${number}.`,
  },
  receipts: 'Kvitteringer',
  condition: {
    title: 'Utstyrets tilstand',
    handedOut: (when, said, by) => (
      <>
        Levert ut {when}: {said}
        {by && ` Godtatt på skjermen vår av ${by}.`}
      </>
    ),
    takenBack: (when, said) => (
      <>
        Tatt imot {when}: {said}
      </>
    ),
    photoOut: (name) => `${name} da det ble levert ut`,
    photoBack: (name) => `${name} da det kom tilbake`,
  },
  terms: {
    accepted: 'Vilkårene du godtok',
    title: 'Leievilkårene for bestillingen',
    short: 'Vilkår',
    by: (version, name, when) => (
      <>
        Versjon {version}, godtatt av {name} {when}. De blir stående som her, hva vi enn endrer senere.
      </>
    ),
    open: (version) =>
      `Versjon ${version}. Du godtar dem før du betaler. De blir stående som her, hva vi enn endrer senere.`,
    fingerprint: 'Fingeravtrykk av teksten (SHA-256):',
  },
  cancel: {
    plans: 'Andre planer?',
    unpaid: 'Ingenting er betalt ennå: du kan gi slipp på datoene, og ingenting blir trukket.',
    title: 'Avbestill',
    money: 'Dette skjer med pengene dine',
    byTerms: 'Etter vilkårene du godtok',
    atOnce: 'Utstyret blir ledig for andre med en gang. Det kan ikke gjøres om.',
    andBack: (amount) => `Avbestill og få tilbake ${amount}`,
    cancelling: 'Avbestiller …',
    keep: 'Behold bestillingen',
    isCancelled: 'Denne bestillingen er avbestilt',
    closed: 'Denne bestillingen kan ikke lenger avbestilles her',
    call: (phone, email) => `Ring ${phone} eller skriv til ${email}, så ser vi på det sammen.`,
  },
}
