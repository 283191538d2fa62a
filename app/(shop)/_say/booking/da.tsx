import type { BookingWords } from './en'

export const da: BookingWords = {
  title: (number) => `Booking ${number}`,
  back: 'Tilbage til bookingen',
  reference: 'Reference',
  receipt: (number) => `Kvittering ${number}`,
  status: {
    askingTitle: 'Vi spørger banken',
    asking: (email) => (
      <>
        Betalingen er på vej, og vi ved endnu ikke, hvordan det gik. Denne side viser det af sig selv om et
        øjeblik, og vi skriver til {email}. Betal ikke en gang til.
      </>
    ),
    outTitle: 'Tiden til at betale er gået',
    out: 'Vi holder ikke længere datoerne. Hvis du alligevel lige har betalt, opdager denne side det om et øjeblik.',
    bookAgain: 'Book det samme igen',
    confirmedTitle: 'Betalt og bekræftet',
    confirmed: (when, place, email) => (
      <>
        Vi ses {when} hos {place}. Tag noget med, der viser, hvem du er. Bekræftelsen og kvitteringen er på
        vej til {email}; gem linket i den, det fører tilbage hertil.
      </>
    ),
    overdueTitle: 'Udstyret er forsinket',
    overdue: (when, place, phone) => (
      <>
        Det skulle have været tilbage {when}. Aflever det hos {place}, så snart du kan, eller ring til os på{' '}
        {phone}: en sen aflevering kan trækkes fra depositummet.
      </>
    ),
    tripTitle: 'God tur',
    trip: (place, when, phone) => (
      <>
        Aflever udstyret hos {place} senest {when}. Ring {phone}, hvis noget går i stykker, eller du bliver
        forsinket.
      </>
    ),
    noShow: 'Ikke afhentet',
    cancelled: 'Denne booking er afbestilt',
    nothingTaken: 'Intet blev trukket, og intet bliver det. ',
    goesBack: 'Hvad der går tilbage til dig, og hvor langt det er kommet, står nedenfor. ',
    questions: (phone, email) => `Spørgsmål om det? Ring ${phone}, eller skriv til ${email}.`,
    returnedClaimed: 'Udstyret er tilbage',
    notAsItWas:
      'Det er ikke, som det var: hvad vi mener, du hæfter for, og hvad du kan sige til det, står nedenfor. ',
    returnedTitle: 'Udstyret er tilbage, tak',
    tookBack: (when) => <>Vi tog imod det {when}. </>,
  },
  lapsed: {
    see: 'Se, om det stadig er ledigt',
    title: 'Denne booking er bortfaldet',
    unpaid:
      'Den blev ikke betalt til tiden, så udstyret er ledigt for andre igen. Intet blev trukket fra dig.',
    lateTitle: 'Betalingen kom for sent',
    late: 'Tiden til at betale var gået, og da havde en anden fået udstyret. Vi beklager.',
    released: (amount) => (
      <>
        Din bank havde godkendt {amount}. Intet af det blev taget, og vi har frigivet det hele. Nogle banker
        skal bruge nogle dage på at vise det.
      </>
    ),
    refunded: (amount) => (
      <>
        {amount} blev betalt, og vi har betalt det hele tilbage. Det kan tage nogle bankdage, før du ser det;
        kvitteringen er nedenfor.
      </>
    ),
    goingBack: (amount) => <>{amount} er på vej tilbage til dig af sig selv. Du skal ikke gøre noget.</>,
  },
  twice: {
    title: 'Du betalte to gange',
    text: (amount, fate) => (
      <>
        Din booking var allerede betalt. Den anden betaling på {amount} {fate}
      </>
    ),
    fates: {
      'going-back': 'er på vej tilbage til dig af sig selv.',
      released:
        'blev aldrig taget: vi har frigivet det hele. Nogle banker skal bruge nogle dage på at vise det.',
      refunded: 'er betalt tilbage. Det kan tage nogle bankdage, før du ser det.',
    },
  },
  toPay: {
    title: 'Mangler at blive betalt',
    kept: 'Udstyret holdes til dig.',
    keptUntil: (time) => <>Udstyret holdes til dig til {time}.</>,
    longer: (minutes) => `Hold udstyret i ${minutes} minutter til`,
    keeping: 'Holder det …',
    longerLeft: (left) =>
      left === 1 ? 'Du kan bede om mere tid én gang til.' : `Du kan bede om mere tid ${left} gange.`,
    longest: 'Længere end det kan vi ikke holde det.',
    soon: 'Der er mindre end tre minutter tilbage til at betale.',
    approve: (total, rent, deposit, isLater) => (
      <>
        Du godkender {total}: lejen på {rent} bliver trukket med det samme
        {deposit && (
          <>
            , depositummet på {deposit} bliver {isLater ? 'godkendt lige før afhentningen' : 'kun godkendt'}
          </>
        )}
        .
      </>
    ),
    pay: (amount) => `Betal ${amount}`,
    paidAlready: (ask) => <>Har du allerede betalt? Denne side opdager det selv, eller {ask}.</>,
    askBank: 'spørg banken nu',
    opening: 'Åbner betalingssiden …',
    toBankTitle: 'Videre til betalingssiden',
    toBankName: 'Til betalingssiden',
    toBank: 'Der godkender du betalingen med din egen bank og kommer tilbage hertil af dig selv.',
    goOn: 'Gå videre til betalingssiden',
  },
  lastTry: {
    declinedTitle: 'Din bank sagde nej',
    declinedAt: (time) => `Kl. ${time} afviste banken betalingen. `,
    nothing: 'Intet blev trukket.',
    letGo: (amount) => <>{amount}, som den havde godkendt, bliver frigivet.</>,
    another: 'Prøv et andet kort eller en anden måde at betale på.',
    noAnswerTitle: 'Betalingssiden åbnede ikke',
    noAnswer: 'Betalingstjenesten svarede ikke. Intet blev trukket; prøv en gang til.',
    oursTitle: 'Noget gik galt hos os',
    ours: (amount) => (
      <>
        Din bank havde godkendt {amount}, men vi kunne ikke trække lejen, så det hele bliver frigivet. Vi har
        fået besked.
      </>
    ),
    notOpened: 'Betalingssiden kunne ikke åbnes, og vi har fået besked.',
    mention: (code) => <>Intet blev trukket. Prøv en gang til, eller ring til os, og oplys {code}.</>,
  },
  owed: {
    asking: (what) => `Betalingen for „${what}“ er på vej. Denne side viser om et øjeblik, hvordan det gik.`,
    title: (what) => `Skal betales: ${what}`,
    fromDeposit: 'Vi ville trække det fra depositummet, men din bank tillod det ikke. ',
    fromCard: 'Vi ville trække det fra det kort, du lod os gemme, men din bank tillod det ikke. ',
    pay: (amount) => <>Betal det her: {amount}. Passer det ikke? Tal med os, før du betaler.</>,
  },
  refunds: {
    title: 'Tilbage til dig',
    why: {
      CANCELLED: 'Fordi bookingen blev afbestilt',
      CHANGED_DATES: 'Fordi datoerne blev ændret',
      NOT_AS_PROMISED: 'Fordi noget ikke var, som vi lovede',
      RETURNED_EARLY: 'Fordi udstyret kom tidligt tilbage',
      OBJECTION: 'Fordi du gjorde indsigelse og havde ret',
      MISTAKE: 'Fordi det blev trukket ved en fejl',
      GOODWILL: 'Fordi vi gerne vil have dig tilbage',
    },
    states: {
      WAITING: 'på vej til dig',
      ASKED: 'på vej til dig',
      PENDING: 'på vej til dig',
      DONE: 'sendt tilbage, som du betalte; banker skal bruge nogle dage på at vise det',
      FAILED: 'kunne ikke gå tilbage endnu; vi tager os af det',
      OWED: 'kan ikke gå tilbage, som du betalte; vi betaler det tilbage på en anden måde og skriver til dig',
      PAID_OTHERWISE: 'betalt tilbage på en anden måde',
    },
    reference: (reference) => `, reference ${reference}`,
  },
  extras: {
    dates: 'Andre datoer',
    title: 'Efter lejen',
    standings: {
      ASKING: 'vi spørger banken',
      DECLINED: 'din bank sagde nej, intet blev trukket',
      LINK_SENT: 'skal betales, se ovenfor',
      PAID: 'betalt, tak',
      CHARGED: 'trukket fra det kort, du lod os gemme',
      WITHDRAWN: 'vi beder ikke længere om det',
    },
    disagree: (phone, email, number) =>
      `Er du ikke enig? Ring ${phone}, eller skriv til ${email}, og oplys ${number}. Det, der blev taget med urette, betales tilbage.`,
  },
  gear: {
    title: 'Det har du booket',
    coupon: (code) => `Rabatkode ${code}`,
    rent: 'Leje',
    deposit: 'Depositum',
    accepted: (version) => `Vilkårene, du accepterede, version ${version}`,
    terms: (version) => `Lejevilkårene, version ${version}`,
  },
  counter: {
    title: 'Ved skranken',
    code: (number) => `Kode til booking ${number}`,
    show: (isPickUp, number) => (
      <>
        Vis denne kode, når du {isPickUp ? 'henter udstyret' : 'afleverer udstyret'}, eller sig {number}. Den,
        der har koden, kan åbne denne side, så vis den kun til os.
      </>
    ),
  },
  place: {
    title: 'Afhentning og aflevering',
    questions: (number) => `Spørgsmål om bookingen? Vi svarer; oplys ${number}.`,
  },
  receipts: 'Kvitteringer',
  condition: {
    title: 'Udstyrets stand',
    handedOut: (when, said, by) => (
      <>
        Udleveret {when}: {said}
        {by && ` Accepteret på vores skærm af ${by}.`}
      </>
    ),
    takenBack: (when, said) => (
      <>
        Afleveret {when}: {said}
      </>
    ),
    photoOut: (name) => `${name}, da det blev udleveret`,
    photoBack: (name) => `${name}, da det kom tilbage`,
  },
  terms: {
    accepted: 'Vilkårene, du accepterede',
    title: 'Lejevilkårene for din booking',
    short: 'Vilkår',
    by: (version, name, when) => (
      <>
        Version {version}, accepteret af {name} {when}. De bliver stående som her, hvad vi end ændrer senere.
      </>
    ),
    open: (version) =>
      `Version ${version}. Du accepterer dem, før du betaler. De bliver stående som her, hvad vi end ændrer senere.`,
    fingerprint: 'Fingeraftryk af teksten (SHA-256):',
  },
  cancel: {
    plans: 'Ændrede planer?',
    unpaid: 'Intet er betalt endnu: du kan give slip på datoerne, og intet bliver trukket.',
    title: 'Afbestil bookingen',
    money: 'Det sker der med dine penge',
    byTerms: 'Efter de vilkår, du accepterede',
    atOnce: 'Udstyret bliver ledigt for andre med det samme. Det kan ikke fortrydes.',
    andBack: (amount) => `Afbestil, og få ${amount} tilbage`,
    cancelling: 'Afbestiller …',
    keep: 'Behold bookingen',
    isCancelled: 'Denne booking er afbestilt',
    closed: 'Denne booking kan ikke længere afbestilles her',
    call: (phone, email) => `Ring ${phone}, eller skriv til ${email}, så ser vi på det sammen.`,
  },
}
