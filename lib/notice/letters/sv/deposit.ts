import type { DepositWords } from '@/lib/notice/letters/words'

/** Letters about the deposit, and about gear that is back, in Swedish. */
export const deposit: DepositWords = {
  captured: {
    subject: (amount, number, isKept) =>
      isKept
        ? `Vi behöll ${amount} av depositionen för bokning ${number}`
        : `Vi drog ${amount} från depositionen för bokning ${number}`,
    title: (amount, isKept) =>
      isKept ? `${amount} behållet av din deposition` : `${amount} draget från din deposition`,
    damaged: 'Utrustningen du hyrde kom tillbaka skadad.',
    late: 'Utrustningen du hyrde kom tillbaka för sent.',
    kept: (amount) =>
      `Därför har vi behållit ${amount} av depositionen du betalade in; inga nya pengar drogs.`,
    taken: (amount) =>
      `Därför har vi dragit ${amount} från din deposition, som avtalat när du bokade. Banken kan visa det som en ny dragning på kortet du bokade med.`,
    photos: (count) => `Det finns ${count === 1 ? 'en bild' : `${count} bilder`} på bokningens sida.`,
    keptLabel: 'Behållet',
    takenLabel: 'Draget',
    vat: 'Moms',
    vatOf: (amount, rate) => `${amount} av detta (${rate})`,
    noVat: 'Ingen, ersättning för skada ligger utanför momsen',
    left: 'Kvar av depositionen',
    nothingLeft: 'Inget är kvar av depositionen: inget mer kan dras från den.',
    restBack: (left) =>
      `Resten, ${left}, betalas tillbaka på samma sätt som du betalade in. Vi skriver till dig när det är skickat.`,
    untilDay: (day, isReleased) =>
      `till och med ${day}; ${isReleased ? 'vi släpper den när allt är uppgjort' : 'efter det upphör den av sig själv'}`,
    untilLapse: 'tills den upphör av sig själv',
    rest: (left, until) =>
      `Resten, ${left}, har inte tagits. Den kan användas för skada eller försening i den här hyran ${until}.`,
    aside: (day) => `Banken håller den till ${day}.`,
    notAside: 'Banken håller den inte längre.',
  },
  refunded: {
    subject: (number, amount) => `Depositionen för bokning ${number} är på väg tillbaka: ${amount}`,
    title: (amount) => `${amount} av din deposition går tillbaka till dig`,
    rest: (kept) => `Vi behöll ${kept}, som vi skrev till dig, och har skickat tillbaka resten.`,
    all: 'Vi har skickat tillbaka hela depositionen du betalade in. Tack för att du var rädd om utrustningen.',
    days: 'Beroende på banken kan det ta några dagar innan du ser det.',
    kept: 'Behållet',
  },
  returnedLate: {
    subject: (number) => `Utrustningen i bokning ${number} är tillbaka, senare än avtalat`,
    preview: 'Vi hittade ingen skada, men den kom för sent.',
    title: 'Tillbaka, men för sent',
    noDamage: 'Vi har gått igenom utrustningen och hittade ingen skada.',
    costs: (fee) =>
      `Den kom tillbaka senare än avtalat. Enligt villkoren som du godtog kostar det ${fee}: enligt prislistan, för timmar då butiken var öppen.`,
    notYet:
      'Inget har dragits för det än. Någon hos oss ser på det först, och vi skriver till dig innan något dras eller begärs, eller när det sker. Var det något som hindrade dig som inte var ditt fel, berätta det för oss.',
  },
  returned: {
    subject: (number) => `Tack: utrustningen i bokning ${number} är tillbaka`,
    preview: 'Allt är i sin ordning.',
    title: 'Tillbaka, och allt i sin ordning',
    checked:
      'Vi har gått igenom utrustningen och har inget att anmärka på. Vi hoppas att det blev en fin tur.',
    restUnused: 'Vi har inte använt det som var kvar av din deposition.',
    unused: 'Vi använde inte din deposition.',
    payingBack: (left) => `Vi betalar nu tillbaka ${left}, och skriver till dig när det är skickat.`,
    never: (left) =>
      `${left} drogs aldrig från ditt konto, så du kommer inte heller att se någon återbetalning av det.`,
    release: 'Vi släpper godkännandet; du behöver inte göra något.',
    lapse: (day) => `Godkännandet upphör av sig självt${day ? ` ${day}` : ''}; du behöver inte göra något.`,
  },
  returnedDamaged: {
    subject: (number) => `Utrustningen i bokning ${number} är tillbaka hos oss`,
    preview: 'Något är inte som förut: vi tittar på det först.',
    title: 'Tillbaka, och något att titta på',
    back: 'Vi har fått tillbaka utrustningen. Allt är inte som när den hämtades, så någon tittar noga på den.',
    nothing: 'Inget har tagits för det.',
    claim:
      'Ber vi dig om något, så skriver vi vad det gäller och hur mycket, med bilder, och du kan svara innan en människa avgör det. Gör vi inte det, hör du av oss om depositionen.',
  },
  link: {
    subject: (number, isAnew) => `Godkänn depositionen för bokning ${number}${isAnew ? ' på nytt' : ''}`,
    preview: (amount) => `${amount}, godkänt hos din bank och inte taget.`,
    titleAnew: 'Din deposition behöver ett nytt godkännande',
    title: 'Godkänn din deposition',
    declined: (amount) =>
      `Vi frågade kortet du lät oss spara om ${amount}, och din bank sa nej. Inget drogs.`,
    anew: (amount, ends) =>
      `En bank håller ett godkännande bara några dagar${ends ? `, ditt till ${ends}` : ''}, och du hyr längre än så. Godkänn depositionen på ${amount} en gång till.`,
    before: (time, amount) =>
      `Du hämtar utrustningen ${time}. Godkänn dessförinnan depositionen på ${amount} hos din bank: först då kan vi lämna ut utrustningen.`,
    noPayment:
      'Det är ingen betalning: inget av den tas om inte utrustningen kommer tillbaka skadad, ofullständig eller för sent.',
    button: (amount) => `Godkänn ${amount}`,
    afterwards:
      'När det nya godkännandet är på plats släpper vi det tidigare. En kort stund kan banken visa båda.',
    atDesk: (city) =>
      `Du kan också öppna länken i mobilen i vår disk i ${city}, men det går fortare i förväg.`,
  },
  released: {
    subject: (number, amount) => `Depositionen för bokning ${number} är släppt: ${amount}`,
    preview: 'Inget av den togs.',
    title: (amount) => `${amount} av dina pengar är fria igen`,
    told: (amount) =>
      `Vi har meddelat banken att vi inte behöver din deposition. ${amount} var bara godkänt och togs aldrig, så du kommer inte att se någon återbetalning av det.`,
    days: 'Beroende på banken kan det ta några dagar innan ditt konto visar beloppet som fritt. Är det fortfarande spärrat efter två eller tre bankdagar, fråga din bank och visa dem det här brevet.',
    label: 'Släppt',
    on: 'Tidpunkt',
    approvedWith: 'Godkänt med',
  },
  letGo: {
    'too-late': {
      subject: (number) => `Pengarna för bokning ${number} går tillbaka till dig`,
      preview: 'Datumen var upptagna innan din betalning kom.',
      title: 'För sent för de här datumen',
      what: (amount) =>
        `Din betalning på ${amount} kom efter att vi hade slutat hålla datumen, och då hade någon annan bokat utrustningen. Det finns alltså ingen bokning, och du är inte skyldig något.`,
    },
    twice: {
      subject: (number) => `Du betalade två gånger för bokning ${number}: en går tillbaka`,
      preview: 'Din bokning är säker.',
      title: 'Du betalade två gånger',
      what: (amount) =>
        `Din bokning är betald och gäller som den är. Det kom en betalning till på ${amount}, kanske från ett annat fönster: det är en för mycket.`,
    },
    withdrawn: {
      subject: (number) => `Din senaste betalning för bokning ${number} går tillbaka till dig`,
      preview: 'Vi bad inte om den längre.',
      title: 'Det här skulle inte betalas längre',
      what: (amount) =>
        `Din betalning på ${amount} kom när vi inte bad om den längre, till exempel för att tiden var ute. Bokningen gäller så som dess sida visar.`,
    },
    cancelled: {
      subject: (number) => `Pengarna för den avbokade bokningen ${number} går tillbaka till dig`,
      preview: 'De kom efter att bokningen hade avbokats.',
      title: 'Betalt efter avbokningen',
      what: (amount) =>
        `Din betalning på ${amount} kom efter att bokningen hade avbokats. Det finns alltså ingen bokning, och du är inte skyldig något.`,
    },
    'not-needed': {
      subject: (number) => `Godkännandet av depositionen för bokning ${number} behövs inte`,
      preview: 'Du är inte skyldig något för det.',
      title: 'Ingen deposition behövs längre',
      what: (amount) =>
        `Du godkände ${amount} som deposition, men då fanns det inget kvar att säkra: hyran är över eller avbokad, eller så gäller redan ett annat godkännande från dig. Du är inte skyldig något för det.`,
    },
    released: (amount) =>
      `Vi har släppt ${amount} av oss själva: inget av det togs. Banken kan visa beloppet som spärrat i några dagar.`,
    askBank: 'Är det kvar efter 2–3 bankdagar, kontakta din bank.',
    refunded: (amount) =>
      `Det här betalsättet tar pengarna direkt, så vi har betalat tillbaka ${amount} av oss själva; kvittot är bifogat.`,
    days: 'Beroende på banken kan det ta några dagar innan du ser det.',
    otherDates: 'Hitta andra datum',
    sorry: 'Det är vi ledsna för. Ring oss, så letar vi efter något som passar.',
  },
}
