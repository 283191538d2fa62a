import type { BookingWords } from '@/lib/notice/letters/words'

/** Letters about a booking, in Norwegian. */
export const booking: BookingWords = {
  confirmed: {
    subject: (number) => `Bestilling ${number} er bekreftet`,
    preview: (period, place) => `${period}, ${place}. Kvitteringen er vedlagt.`,
    title: 'Utstyret er ditt',
    late: 'Betalingen kom etter at vi hadde sluttet å holde av datoene for deg.',
    lateStands: 'Utstyret var fortsatt ledig, så vi tok det av til deg igjen: bestillingen står.',
    added: (number) =>
      `Dette utstyret er lagt til bestillingen din ${number}: samme sted, samme datoer. Hver av dem betales, endres og avbestilles for seg.`,
    when: 'Når',
    where: 'Hvor',
    noAccount: 'Du trenger ingen konto. Lenken er bare din: den som har den, ser bestillingen din.',
    wayTitle: 'Slik finner du fram',
    way: (address) => `Vi leverer ut utstyret i ${address}.`,
    desk: (phone) =>
      `Si navnet ditt eller bestillingsnummeret i skranken. Forsinket, eller finner du ikke fram? Ring ${phone}.`,
    map: 'Se det på kartet',
    paidTitle: 'Dette har du betalt',
    rent: 'Leie',
    paid: (rent, method) => `${rent}, betalt${method ? ` med ${method}` : ''}`,
    paidIn: (deposit) => `${deposit}, innbetalt og tatt vare på for deg`,
    approved: (deposit) => `${deposit}, godkjent, men ikke tatt`,
    toApprove: (deposit) => `${deposit}, godkjennes før du henter`,
    receipt: 'Kvitteringen er vedlagt.',
  },
  confirmedDeposit: {
    title: 'Depositumet ditt',
    later: (when, deposit) =>
      `Det er en stund til du kommer, så banken trenger ikke holde av noe ennå. Vi sender deg en lenke ${when}: bruk den til å godkjenne depositumet på ${deposit} før du henter utstyret. Først da kan vi levere det ut.`,
    noPayment:
      'Det er ingen betaling. Vi kan bare ta av det hvis utstyret kommer tilbake skadet eller for sent, og da med en grunn, en kvittering og en måte å si imot på.',
    renew: (day, deposit) =>
      `En bank holder en godkjenning bare noen dager, og du leier lenger enn det. Rundt ${day} ber vi deg godkjenne ${deposit} på nytt, med en lenke. Den tidligere godkjenningen blir da frigitt.`,
    approved: (deposit, until) =>
      `Du godkjente et depositum på ${deposit}. Vi har ikke tatt det. Vi kan bare ta av det hvis utstyret kommer tilbake skadet eller for sent, og da med en grunn, en kvittering og en måte å si imot på.${until ? ` Det kan vi gjøre til og med ${until}.` : ''}`,
    release:
      'Lever alt tilbake helt og i tide, så frigir vi depositumet. Ingenting trekkes, så det er ingen tilbakebetaling å vente på.',
    lapse:
      'Lever alt tilbake helt og i tide, så skjer det ingenting: depositumet faller bort av seg selv. Ingenting ble trukket, så det er ingen tilbakebetaling å vente på.',
    bankTitle: 'Dette viser banken din',
    bank: (total, rent) => `Du godkjente ${total} på én gang, og rett etterpå trakk vi leien, ${rent}.`,
    both: (total, rent) =>
      `En stund kan banken vise begge deler: ${total} som holdt av, og ${rent} som trukket.`,
    days: 'Avhengig av bank og tidspunkt kan det ta noen dager før beløp som er holdt av og trukket, blir oppdatert.',
    blocked: (day) => `Banken kan holde av depositumet til ${day}: så lenge er det garantert for oss.`,
    unblocked:
      'Etter det slutter banken som regel å holde av depositumet; det du godkjente, gjelder fortsatt.',
    askBank: (total) =>
      `Hvis ${total} fortsatt er holdt av etter 2–3 bankdager, ta kontakt med banken din: bare de kan frigjøre beløpet.`,
    paidIn: (deposit) =>
      `Denne betalingsmåten kan ikke holde av penger, så depositumet på ${deposit} ble betalt inn sammen med leien.`,
    keeping:
      'Det er fortsatt dine penger, som vi tar vare på. Vi kan bare beholde det skade eller forsinkelse koster, og da med en grunn, en kvittering og en måte å si imot på.',
    paidInBack: 'Lever alt tilbake helt og i tide, så betaler vi tilbake alt, på samme måte som du betalte.',
    paidInBank: (total, rent, deposit) =>
      `Én betaling på ${total}, med en gang: ${rent} i leie og ${deposit} i depositum. Etter innleveringen vises depositumet som kommer tilbake.`,
    paidInDays:
      'Avhengig av banken kan det ta noen dager. Har det ikke kommet 2–3 bankdager etter at vi skrev at det er sendt, ta kontakt med banken eller oss.',
  },
  toPay: {
    subject: (number, until) => `Betal for bestilling ${number} innen ${until}`,
    preview: (amount) => `Les vilkårene, godta dem og betal ${amount}.`,
    title: 'Utstyret er holdt av til deg',
    kept: (place, until) => `Vi på ${place} har bestilt dette for deg. Det er holdt av til ${until}.`,
    approve: (amount) =>
      `Åpne lenken, les vilkårene og godta dem, og godkjenn ${amount} med ditt eget kort eller din egen bank: leien blir trukket, depositumet blir bare godkjent.`,
    pay: (amount) =>
      `Åpne lenken, les vilkårene og godta dem, og betal ${amount} med ditt eget kort eller din egen bank.`,
    button: (amount) => `Les vilkårene og betal ${amount}`,
    nothing:
      'Vil du ikke ha det likevel, trenger du ikke gjøre noe: uten betaling faller bestillingen bort av seg selv, og ingenting blir trukket.',
  },
  cancelled: {
    subject: (number) => `Bestilling ${number} er avbestilt`,
    subjectNoShow: (number) => `Bestilling ${number} ble ikke hentet`,
    previewBack: (back) => `${back} av leien går tilbake til deg.`,
    preview: 'Dette skjer med pengene dine.',
    title: 'Bestillingen er avbestilt',
    titleNoShow: 'Vi har avsluttet bestillingen',
    noShow: 'Ingen kom for å hente utstyret, så vi har avsluttet bestillingen.',
    byRenter: 'Som du ba om, har vi avbestilt, og utstyret er ledig for andre.',
    byStaff: 'Vi har avbestilt bestillingen. Vet du ikke hvorfor, så spør oss.',
    wasFor: 'Det gjaldt',
    unpaid: 'Ingenting var trukket fra deg, og ingenting blir det.',
    back: (percent, back) =>
      `Etter vilkårene du godtok, går ${percent} % av leien tilbake: ${back}. Du får det tilbake på samme måte som du betalte, og vi skriver til deg igjen når det er sendt.`,
    noneBack: 'Etter vilkårene du godtok, går ingenting av leien tilbake på dette tidspunktet.',
    rentPaid: 'Betalt leie',
    goesBack: 'Går tilbake til deg',
    stays: 'Blir hos oss',
    depositBack: (deposit) => `Depositumet på ${deposit} som du hadde betalt inn, går tilbake i sin helhet.`,
    depositReleased: (deposit) =>
      `Vi frigir depositumet på ${deposit}. Det ble aldri tatt, så det er ingen tilbakebetaling å vente på; noen banker trenger et par dager før de viser det.`,
    depositNot: (deposit) =>
      `Depositumet på ${deposit} ble bare godkjent og aldri tatt, og vi tar ikke lenger noe av det.`,
    depositLapses: (day) =>
      `Godkjenningen faller bort av seg selv${day ? `, senest ${day}` : ''}; det er ingenting å gi tilbake.`,
  },
  changed: {
    subjectPay: (number, amount) => `Nye datoer for bestilling ${number}: betal ${amount}`,
    subject: (number) => `Nye datoer for bestilling ${number}`,
    title: 'Bestillingen har fått nye datoer',
    changedOwn: 'Du har endret datoene. Var det ikke deg, så si fra til oss.',
    changed: 'Som avtalt med deg har vi endret datoene. Vet du ikke hvorfor, så spør oss.',
    newDates: 'Nye datoer',
    before: 'Før',
    toPay: 'Skal betales',
    goesBack: 'Går tilbake til deg',
    button: (amount) => `Betal ${amount}`,
    deposit: 'Depositumet er som før, og det er alt annet også.',
    pay: (amount, carried) =>
      `Med de nye datoene skal ${amount} betales${carried ? `, og i det er ${carried} som en tidligere endring fortsatt ba om` : ''}. Du kan betale på siden til bestillingen.`,
    payFirst: 'Utstyret leveres ut når det er betalt.',
    payUntil: (when, period) => `Betal innen ${when}: ellers blir datoene dine av seg selv ${period} igjen.`,
    stays: (amount) => `Etter vilkårene du godtok, blir ${amount} av det du ga fra deg, hos oss.`,
    letGo: 'De nye datoene ville kostet mer; det ber vi deg ikke om.',
    keptOut: 'Utstyret var allerede levert ut, så leien er som før.',
    kept: 'Leien er som før.',
    back: (amount) =>
      `De nye datoene koster mindre: ${amount} går tilbake på samme måte som du betalte, og vi skriver til deg igjen når det er sendt.`,
    notAsked: 'Det vi hadde bedt deg betale for de andre datoene, skal ikke betales lenger.',
  },
  putBack: {
    subject: (number) => `Datoene fra før gjelder igjen: bestilling ${number}`,
    title: 'Datoene fra før gjelder igjen',
    why: 'Du hadde tatt andre datoer, og det de koster mer, ble ikke betalt i tide. Derfor har bestillingen datoene fra før igjen, til leien fra før.',
    now: 'Datoene dine',
    not: 'Gjelder ikke lenger',
    nothing: 'Du skal ikke betale noe mer for de andre datoene.',
    still: (amount) => `Som før skal ${amount} betales for det vi hadde endret sammen med deg.`,
    lastMinute:
      'Betalte du i siste minutt? Da trenger du ikke gjøre noe: de pengene går tilbake av seg selv.',
    again: 'Vil du fortsatt ha andre datoer, så endre dem på nytt på siden til bestillingen.',
  },
  substituted: {
    subject: (number, is) => `Annet utstyr for bestilling ${number}: ${is}`,
    preview: (was) => `I stedet for ${was}, til samme pris.`,
    title: 'Du får noe annet, til samme pris',
    sorry: (was, is) =>
      `Vi beklager: ${was} er ikke kommet tilbake fra en tidligere leie. Vi holder av ${is} til deg i stedet.`,
    same: 'Det du har betalt og depositumet er som før.',
    now: 'Nå',
    before: 'Før',
    otherwise: (phone, email) =>
      `Passer ikke det, så ring ${phone} eller skriv til ${email} før du kommer: vi finner en annen løsning, eller betaler tilbake det du har betalt.`,
  },
  declined: {
    subjectBank: (number) => `Betalingen for bestilling ${number} ble avvist`,
    subject: (number) => `Betalingen for bestilling ${number} gikk ikke gjennom`,
    nothingTaken: 'Ingenting ble trukket.',
    titleBank: 'Banken din sa nei',
    title: 'Noe gikk galt hos oss',
    bank: (amount) => `Banken din avviste betalingen på ${amount}. Ingenting ble trukket.`,
    bankWhy:
      'Bankene sier ikke hvorfor: det kan være en beløpsgrense, feil kode eller et kort som er sperret for netthandel.',
    us: (amount) =>
      `Banken din hadde godkjent ${amount}, men betalingen kunne ikke gjennomføres. Feilen ligger hos oss eller betalingstjenesten vår, ikke hos deg eller banken din, og vi har fått beskjed.`,
    usLetGo: 'Ingenting ble trukket, og det som var godkjent, blir frigitt.',
    again: 'Du kan prøve igjen med samme kort eller et annet på siden til bestillingen.',
    button: 'Prøv igjen',
    gone: 'Vi holder ikke lenger av datoene, men de kan fortsatt være ledige.',
    free: 'Se hva som er ledig',
    until: (time) =>
      `Vi holder av datoene dine til ${time}. Du kan prøve igjen med samme kort eller et annet.`,
  },
  lapsed: {
    subject: (number) => `Bestilling ${number} falt bort uten betaling`,
    title: 'Vi holder ikke lenger av datoene',
    ended: (number) =>
      `Vi holdt av utstyret mens du betalte, men det kom ingen betaling, så bestilling ${number} er falt bort.`,
    nothing: 'Ingenting ble trukket fra kontoen din.',
    still: 'Vil du fortsatt av sted, kan utstyret godt være ledig.',
    lastMinute:
      'Betalte du i siste øyeblikk? Da trenger du ikke gjøre noe: så snart vi hører om det, gir vi deg enten datoene igjen eller frigir pengene av oss selv, og skriver til deg.',
  },
}
