import type { DepositWords } from '@/lib/notice/letters/words'

/** Letters about the deposit, and about gear that is back, in Norwegian. */
export const deposit: DepositWords = {
  captured: {
    subject: (amount, number, isKept) =>
      isKept
        ? `Vi beholdt ${amount} av depositumet for bestilling ${number}`
        : `Vi trakk ${amount} fra depositumet for bestilling ${number}`,
    title: (amount, isKept) =>
      isKept ? `${amount} beholdt av depositumet ditt` : `${amount} trukket fra depositumet ditt`,
    damaged: 'Utstyret du leide, kom tilbake skadet.',
    late: 'Utstyret du leide, kom for sent tilbake.',
    kept: (amount) =>
      `Derfor har vi beholdt ${amount} av depositumet du betalte inn; ingen nye penger ble trukket.`,
    taken: (amount) =>
      `Derfor har vi trukket ${amount} fra depositumet ditt, som avtalt da du bestilte. Banken kan vise det som et nytt trekk på kortet du bestilte med.`,
    photos: (count) =>
      `${count === 1 ? 'Det ligger et bilde' : `Det ligger ${count} bilder`} på siden til bestillingen.`,
    keptLabel: 'Beholdt',
    takenLabel: 'Trukket',
    vat: 'Mva.',
    vatOf: (amount, rate) => `${amount} av dette (${rate})`,
    noVat: 'Ingen, erstatning er utenfor merverdiavgiften',
    left: 'Igjen av depositumet',
    nothingLeft: 'Det er ingenting igjen av depositumet: ikke mer kan trekkes fra det.',
    restBack: (left) =>
      `Resten, ${left}, betales tilbake på samme måte som du betalte inn. Vi skriver til deg når det er sendt.`,
    untilDay: (day, isReleased) =>
      `til og med ${day}; ${isReleased ? 'vi frigir det når alt er gjort opp' : 'etter det faller det bort av seg selv'}`,
    untilLapse: 'til det faller bort av seg selv',
    rest: (left, until) =>
      `Resten, ${left}, er ikke tatt. Den kan brukes for skade eller forsinkelse i denne leien ${until}.`,
    aside: (day) => `Banken holder det av til ${day}.`,
    notAside: 'Banken holder det ikke lenger av.',
  },
  refunded: {
    subject: (number, amount) => `Depositumet for bestilling ${number} er på vei tilbake: ${amount}`,
    title: (amount) => `${amount} av depositumet går tilbake til deg`,
    rest: (kept) => `Vi beholdt ${kept}, som vi skrev til deg, og har sendt resten tilbake.`,
    all: 'Vi har sendt tilbake hele depositumet du betalte inn. Takk for at du tok vare på utstyret.',
    days: 'Avhengig av banken kan det ta noen dager før du ser det.',
    kept: 'Beholdt',
  },
  returnedLate: {
    subject: (number) => `Utstyret fra bestilling ${number} er tilbake, senere enn avtalt`,
    preview: 'Vi fant ingen skade, men det kom for sent.',
    title: 'Tilbake, men for sent',
    noDamage: 'Vi har sett over utstyret og fant ingen skade.',
    costs: (fee) =>
      `Det kom tilbake senere enn avtalt. Etter vilkårene du godtok, koster det ${fee}: etter prislisten, for timer da butikken var åpen.`,
    notYet:
      'Ingenting er trukket for det ennå. En av oss ser på det først, og vi skriver til deg før noe blir trukket eller bedt om, eller når det skjer. Var det noe som hindret deg og ikke var din feil, så fortell oss det.',
  },
  returned: {
    subject: (number) => `Takk: utstyret fra bestilling ${number} er tilbake`,
    preview: 'Alt er i orden.',
    title: 'Tilbake, og alt i orden',
    checked: 'Vi har sett over utstyret og har ingenting å utsette på det. Vi håper det ble en fin tur.',
    restUnused: 'Vi har ikke brukt det som var igjen av depositumet ditt.',
    unused: 'Vi brukte ikke depositumet ditt.',
    payingBack: (left) => `Vi betaler nå tilbake ${left}, og skriver til deg når det er sendt.`,
    never: (left) =>
      `${left} ble aldri trukket fra kontoen din, så du vil heller ikke se noen tilbakebetaling av det.`,
    release: 'Vi frigir godkjenningen; du trenger ikke gjøre noe.',
    lapse: (day) =>
      `Godkjenningen faller bort av seg selv${day ? ` ${day}` : ''}; du trenger ikke gjøre noe.`,
  },
  returnedDamaged: {
    subject: (number) => `Utstyret fra bestilling ${number} er tilbake hos oss`,
    preview: 'Noe er ikke som før: vi ser på det først.',
    title: 'Tilbake, og noe å se nærmere på',
    back: 'Vi har fått utstyret tilbake. Ikke alt er som da det ble hentet, så noen ser nøye på det.',
    nothing: 'Ingenting er tatt for det.',
    claim:
      'Ber vi deg om noe, så skriver vi hva det gjelder og hvor mye, med bilder, og du kan svare før et menneske avgjør det. Gjør vi ikke det, hører du fra oss om depositumet.',
  },
  link: {
    subject: (number, isAnew) => `Godkjenn depositumet for bestilling ${number}${isAnew ? ' på nytt' : ''}`,
    preview: (amount) => `${amount}, godkjent hos banken din og ikke tatt.`,
    titleAnew: 'Depositumet trenger en ny godkjenning',
    title: 'Godkjenn depositumet',
    declined: (amount) =>
      `Vi spurte kortet du lot oss ta vare på, om ${amount}, og banken din sa nei. Ingenting ble trukket.`,
    anew: (amount, ends) =>
      `En bank holder en godkjenning bare noen dager${ends ? `, din til ${ends}` : ''}, og du leier lenger enn det. Godkjenn depositumet på ${amount} en gang til.`,
    before: (time, amount) =>
      `Du henter utstyret ${time}. Før det må du godkjenne depositumet på ${amount} hos banken din: først da kan vi levere ut utstyret.`,
    noPayment:
      'Det er ingen betaling: ingenting av det blir tatt hvis ikke utstyret kommer tilbake skadet, ufullstendig eller for sent.',
    button: (amount) => `Godkjenn ${amount}`,
    afterwards:
      'Når den nye godkjenningen er på plass, frigir vi den tidligere. En kort stund kan banken vise begge.',
    atDesk: (city) =>
      `Du kan også åpne lenken på telefonen i skranken vår i ${city}, men det går raskere på forhånd.`,
  },
  released: {
    subject: (number, amount) => `Depositumet for bestilling ${number} er frigitt: ${amount}`,
    preview: 'Ingenting av det ble tatt.',
    title: (amount) => `${amount} av pengene dine er frie igjen`,
    told: (amount) =>
      `Vi har sagt til banken at vi ikke trenger depositumet ditt. ${amount} ble bare godkjent og aldri tatt, så du vil ikke se noen tilbakebetaling av det.`,
    days: 'Avhengig av banken kan det ta noen dager før kontoen viser beløpet som fritt. Er det fortsatt holdt av etter to eller tre bankdager, så spør banken din, og vis dem dette brevet.',
    label: 'Frigitt',
    on: 'Tidspunkt',
    approvedWith: 'Godkjent med',
  },
  letGo: {
    'too-late': {
      subject: (number) => `Pengene for bestilling ${number} går tilbake til deg`,
      preview: 'Datoene var tatt før betalingen din kom.',
      title: 'For sent for disse datoene',
      what: (amount) =>
        `Betalingen din på ${amount} kom etter at vi hadde sluttet å holde av datoene, og da hadde noen andre bestilt utstyret. Det er altså ingen bestilling, og du skylder ingenting.`,
    },
    twice: {
      subject: (number) => `Du betalte to ganger for bestilling ${number}: den ene går tilbake`,
      preview: 'Bestillingen din er trygg.',
      title: 'Du betalte to ganger',
      what: (amount) =>
        `Bestillingen er betalt og står som den er. Det kom en betaling til på ${amount}, kanskje fra et annet vindu: det er én for mye.`,
    },
    withdrawn: {
      subject: (number) => `Den siste betalingen for bestilling ${number} går tilbake til deg`,
      preview: 'Vi ba ikke lenger om den.',
      title: 'Dette skulle ikke betales lenger',
      what: (amount) =>
        `Betalingen din på ${amount} kom da vi ikke lenger ba om den, for eksempel fordi fristen var ute. Bestillingen står slik siden til den viser.`,
    },
    cancelled: {
      subject: (number) => `Pengene for den avbestilte bestillingen ${number} går tilbake til deg`,
      preview: 'De kom etter at bestillingen var avbestilt.',
      title: 'Betalt etter avbestilling',
      what: (amount) =>
        `Betalingen din på ${amount} kom etter at bestillingen var avbestilt. Det er altså ingen bestilling, og du skylder ingenting.`,
    },
    'not-needed': {
      subject: (number) => `Godkjenningen av depositumet for bestilling ${number} trengs ikke`,
      preview: 'Du skylder ingenting for det.',
      title: 'Det trengs ikke noe depositum lenger',
      what: (amount) =>
        `Du godkjente ${amount} som depositum, men da var det ingenting igjen å sikre: leien er over eller avbestilt, eller en annen godkjenning fra deg gjelder allerede. Du skylder ingenting for det.`,
    },
    released: (amount) =>
      `Vi har frigitt ${amount} av oss selv: ingenting av det ble tatt. Banken kan vise beløpet som holdt av i noen dager.`,
    askBank: 'Er det der fortsatt etter 2–3 bankdager, ta kontakt med banken din.',
    refunded: (amount) =>
      `Denne betalingsmåten tar pengene med en gang, så vi har betalt tilbake ${amount} av oss selv; kvitteringen er vedlagt.`,
    days: 'Avhengig av banken kan det ta noen dager før du ser det.',
    otherDates: 'Finn andre datoer',
    sorry: 'Det beklager vi. Ring oss, så leter vi etter noe som passer.',
  },
}
