import type { BookingWords } from '@/lib/notice/letters/words'

/** Letters about a booking, in Swedish. */
export const booking: BookingWords = {
  confirmed: {
    subject: (number) => `Bokning ${number} är bekräftad`,
    preview: (period, place) => `${period}, ${place}. Kvittot är bifogat.`,
    title: 'Din utrustning är bokad',
    late: 'Betalningen kom efter att vi hade slutat hålla datumen åt dig.',
    lateStands: 'Utrustningen var fortfarande ledig, så vi tog den åt dig igen: bokningen gäller.',
    added: (number) =>
      `Den här utrustningen är tillagd till din bokning ${number}: samma plats, samma datum. Var och en betalas, ändras och avbokas för sig.`,
    when: 'När',
    where: 'Var',
    noAccount: 'Du behöver inget konto. Länken är bara din: den som har den ser din bokning.',
    wayTitle: 'Så hittar du hit',
    way: (address) => `Vi lämnar ut utrustningen på ${address}.`,
    desk: (phone) => `Säg ditt namn eller bokningsnummer i disken. Försenad eller vilse? Ring ${phone}.`,
    map: 'Se det på kartan',
    paidTitle: 'Det här har du betalat',
    rent: 'Hyra',
    paid: (rent, method) => `${rent}, betald${method ? ` med ${method}` : ''}`,
    paidIn: (deposit) => `${deposit}, inbetald och förvarad åt dig`,
    approved: (deposit) => `${deposit}, godkänd men inte tagen`,
    toApprove: (deposit) => `${deposit}, godkänns före upphämtningen`,
    receipt: 'Kvittot är bifogat.',
  },
  confirmedDeposit: {
    title: 'Din deposition',
    later: (when, deposit) =>
      `Det är en tid kvar tills du kommer, så banken behöver inte hålla något än. Vi skickar dig en länk ${when}: godkänn depositionen på ${deposit} med den innan du hämtar utrustningen. Först då kan vi lämna ut den.`,
    noPayment:
      'Det är ingen betalning. Vi får bara ta av den om utrustningen kommer tillbaka skadad eller för sent, och då med en orsak, ett kvitto och ett sätt att invända.',
    renew: (day, deposit) =>
      `En bank håller ett godkännande bara några dagar, och du hyr längre än så. Omkring ${day} ber vi dig godkänna ${deposit} på nytt, via en länk. Det tidigare godkännandet släpps då.`,
    approved: (deposit, until) =>
      `Du godkände en deposition på ${deposit}. Vi har inte tagit den. Vi får bara ta av den om utrustningen kommer tillbaka skadad eller för sent, och då med en orsak, ett kvitto och ett sätt att invända.${until ? ` Det kan vi göra till och med ${until}.` : ''}`,
    release:
      'Lämna tillbaka allt helt och i tid, så släpper vi depositionen. Inget dras, så det finns ingen återbetalning att vänta på.',
    lapse:
      'Lämna tillbaka allt helt och i tid, så händer ingenting: depositionen upphör av sig själv. Inget drogs, så det finns ingen återbetalning att vänta på.',
    bankTitle: 'Det här visar din bank',
    bank: (total, rent) => `Du godkände ${total} på en gång, och direkt därefter drog vi hyran, ${rent}.`,
    both: (total, rent) => `En tid kan banken visa båda: ${total} som spärrat och ${rent} som draget.`,
    days: 'Beroende på bank och tid på dygnet kan det ta några dagar innan spärrade och dragna belopp är uppdaterade.',
    blocked: (day) =>
      `Banken kan hålla depositionen spärrad till ${day}: så länge är den garanterad för oss.`,
    unblocked: 'Efter det slutar banken oftast att spärra depositionen; det du godkände gäller fortfarande.',
    askBank: (total) =>
      `Om ${total} fortfarande är spärrat efter 2–3 bankdagar, kontakta din bank: bara den kan frigöra beloppet.`,
    paidIn: (deposit) =>
      `Det här betalsättet kan inte spärra pengar, så depositionen på ${deposit} betalades in tillsammans med hyran.`,
    keeping:
      'Det är fortfarande dina pengar, som vi förvarar. Vi får bara behålla det som skada eller försening kostar, och då med en orsak, ett kvitto och ett sätt att invända.',
    paidInBack:
      'Lämna tillbaka allt helt och i tid, så betalar vi tillbaka alltihop, på samma sätt som du betalade.',
    paidInBank: (total, rent, deposit) =>
      `En betalning på ${total}, direkt: ${rent} i hyra och ${deposit} i deposition. Efter återlämningen syns depositionen när den kommer tillbaka.`,
    paidInDays:
      'Beroende på banken kan det ta några dagar. Har den inte kommit 2–3 bankdagar efter att vi skrev att den är skickad, kontakta din bank eller oss.',
  },
  toPay: {
    subject: (number, until) => `Betala för bokning ${number} före ${until}`,
    preview: (amount) => `Läs villkoren, godkänn dem och betala ${amount}.`,
    title: 'Utrustningen hålls åt dig',
    kept: (place, until) => `Vi på ${place} har bokat det här åt dig. Det hålls till ${until}.`,
    approve: (amount) =>
      `Öppna länken, läs villkoren och godta dem, och godkänn ${amount} med ditt eget kort eller din egen bank: hyran dras, depositionen godkänns bara.`,
    pay: (amount) =>
      `Öppna länken, läs villkoren och godta dem, och betala ${amount} med ditt eget kort eller din egen bank.`,
    button: (amount) => `Läs villkoren och betala ${amount}`,
    nothing:
      'Vill du inte ha det behöver du inte göra något: obetald upphör bokningen av sig själv, och inget dras.',
  },
  cancelled: {
    subject: (number) => `Bokning ${number} är avbokad`,
    subjectNoShow: (number) => `Bokning ${number} hämtades inte`,
    previewBack: (back) => `${back} av hyran går tillbaka till dig.`,
    preview: 'Det här händer med dina pengar.',
    title: 'Din bokning är avbokad',
    titleNoShow: 'Vi har avslutat din bokning',
    noShow: 'Ingen kom och hämtade utrustningen, så vi har avslutat bokningen.',
    byRenter: 'Som du bad om har vi avbokat, och utrustningen är ledig för andra.',
    byStaff: 'Vi har avbokat bokningen. Vet du inte varför, fråga oss gärna.',
    wasFor: 'Den gällde',
    unpaid: 'Inget hade dragits från dig, och inget kommer att dras.',
    back: (percent, back) =>
      `Enligt villkoren som du godtog går ${percent} % av hyran tillbaka: ${back}. Du får det på samma sätt som du betalade, och vi skriver till dig igen när det är skickat.`,
    noneBack: 'Enligt villkoren som du godtog går inget av hyran tillbaka så här sent.',
    rentPaid: 'Betald hyra',
    goesBack: 'Går tillbaka till dig',
    stays: 'Stannar hos oss',
    depositBack: (deposit) => `Depositionen på ${deposit} som du hade betalat in går tillbaka i sin helhet.`,
    depositReleased: (deposit) =>
      `Vi släpper depositionen på ${deposit}. Den togs aldrig, så det finns ingen återbetalning att vänta på; en del banker behöver några dagar för att visa det.`,
    depositNot: (deposit) =>
      `Depositionen på ${deposit} var bara godkänd och togs aldrig, och vi tar inte längre något av den.`,
    depositLapses: (day) =>
      `Godkännandet upphör av sig självt${day ? `, senast ${day}` : ''}; det finns inget att ge tillbaka.`,
  },
  changed: {
    subjectPay: (number, amount) => `Nya datum för bokning ${number}: betala ${amount}`,
    subject: (number) => `Nya datum för bokning ${number}`,
    title: 'Din bokning har fått nya datum',
    changedOwn: 'Du har ändrat datumen. Var det inte du, hör av dig till oss.',
    changed: 'Som avtalat med dig har vi ändrat datumen. Vet du inte varför, fråga oss gärna.',
    newDates: 'Nya datum',
    before: 'Tidigare',
    toPay: 'Att betala',
    goesBack: 'Går tillbaka till dig',
    button: (amount) => `Betala ${amount}`,
    deposit: 'Depositionen är som förut, och det är allt annat också.',
    pay: (amount, carried) =>
      `Med de nya datumen ska ${amount} betalas${carried ? `, varav ${carried} som en tidigare ändring fortfarande bad om` : ''}. Du kan betala på bokningens sida.`,
    payFirst: 'Utrustningen lämnas ut när det är betalt.',
    payUntil: (when, period) => `Betala senast ${when}: annars blir dina datum av sig själva ${period} igen.`,
    stays: (amount) => `Enligt villkoren som du godtog stannar ${amount} av det du avstod hos oss.`,
    letGo: 'De nya datumen skulle kosta mer; det ber vi dig inte om.',
    keptOut: 'Utrustningen var redan utlämnad, så hyran är som förut.',
    kept: 'Hyran är som förut.',
    back: (amount) =>
      `De nya datumen kostar mindre: ${amount} går tillbaka på samma sätt som du betalade, och vi skriver till dig igen när det är skickat.`,
    notAsked: 'Det vi hade bett dig betala för de andra datumen ska inte betalas längre.',
  },
  putBack: {
    subject: (number) => `Datumen från tidigare gäller igen: bokning ${number}`,
    title: 'Datumen från tidigare gäller igen',
    why: 'Du hade tagit andra datum, och det som de kostar mer betalades inte i tid. Därför har bokningen de tidigare datumen igen, till den tidigare hyran.',
    now: 'Dina datum',
    not: 'Gäller inte längre',
    nothing: 'Du ska inte betala något mer för de andra datumen.',
    still: (amount) => `Som förut ska ${amount} betalas för det som vi hade ändrat tillsammans med dig.`,
    lastMinute:
      'Betalade du i sista minuten? Då behöver du inte göra något: de pengarna går tillbaka av sig själva.',
    again: 'Vill du fortfarande ha andra datum, ändra dem igen på bokningens sida.',
  },
  substituted: {
    subject: (number, is) => `Annan utrustning för bokning ${number}: ${is}`,
    preview: (was) => `I stället för ${was}, till samma pris.`,
    title: 'Du får något annat, till samma pris',
    sorry: (was, is) =>
      `Vi är ledsna: ${was} har inte kommit tillbaka från en tidigare hyra. Vi håller ${is} åt dig i stället.`,
    same: 'Det du har betalat och depositionen är som förut.',
    now: 'Nu',
    before: 'Tidigare',
    otherwise: (phone, email) =>
      `Passar det inte, ring ${phone} eller skriv till ${email} innan du kommer: vi hittar en annan lösning, eller betalar tillbaka det du har betalat.`,
  },
  declined: {
    subjectBank: (number) => `Betalningen för bokning ${number} avvisades`,
    subject: (number) => `Betalningen för bokning ${number} gick inte igenom`,
    nothingTaken: 'Inget drogs.',
    titleBank: 'Din bank sa nej',
    title: 'Något gick fel hos oss',
    bank: (amount) => `Din bank avvisade betalningen på ${amount}. Inget drogs.`,
    bankWhy:
      'Bankerna säger inte varför: det kan vara en beloppsgräns, fel kod eller ett kort som är stängt för köp på nätet.',
    us: (amount) =>
      `Din bank hade godkänt ${amount}, men betalningen kunde inte genomföras. Felet ligger hos oss eller vår betaltjänst, inte hos dig eller din bank, och vi har fått veta det.`,
    usLetGo: 'Inget drogs, och det som var godkänt släpps.',
    again: 'Du kan försöka igen med samma kort eller ett annat på bokningens sida.',
    button: 'Försök igen',
    gone: 'Vi håller inte längre datumen, men de kan fortfarande vara lediga.',
    free: 'Se vad som är ledigt',
    until: (time) => `Vi håller dina datum till ${time}. Du kan försöka igen med samma kort eller ett annat.`,
  },
  lapsed: {
    subject: (number) => `Bokning ${number} upphörde utan betalning`,
    title: 'Vi håller inte längre dina datum',
    ended: (number) =>
      `Vi höll utrustningen medan du betalade, men ingen betalning kom, så bokning ${number} har upphört.`,
    nothing: 'Inget drogs från ditt konto.',
    still: 'Vill du fortfarande åka kan utrustningen mycket väl vara ledig.',
    lastMinute:
      'Betalade du i sista minuten? Då behöver du inte göra något: så snart vi får veta det ger vi dig antingen datumen igen eller släpper pengarna av oss själva, och skriver till dig.',
  },
}
