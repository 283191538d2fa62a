import type { BookingWords } from '@/lib/notice/letters/words'

/** Letters about a booking, in Danish. */
export const booking: BookingWords = {
  confirmed: {
    subject: (number) => `Booking ${number} er bekræftet`,
    preview: (period, place) => `${period}, ${place}. Kvitteringen er vedhæftet.`,
    title: 'Dit udstyr er booket',
    late: 'Din betaling kom, efter at vi var holdt op med at holde datoerne til dig.',
    lateStands: 'Udstyret var stadig ledigt, så vi tog det til dig igen: din booking gælder.',
    added: (number) =>
      `Det her udstyr er føjet til din booking ${number}: samme sted, samme datoer. Hver af dem betales, ændres og afbestilles for sig.`,
    when: 'Hvornår',
    where: 'Hvor',
    noAccount: 'Du behøver ingen konto. Linket er kun dit: den, der har det, ser din booking.',
    wayTitle: 'Sådan finder du vej',
    way: (address) => `Vi udleverer udstyret på ${address}.`,
    desk: (phone) =>
      `Sig dit navn eller bookingnummer ved skranken. Forsinket eller faret vild? Ring ${phone}.`,
    map: 'Se det på kortet',
    paidTitle: 'Det har du betalt',
    rent: 'Leje',
    paid: (rent, method) => `${rent}, betalt${method ? ` med ${method}` : ''}`,
    paidIn: (deposit) => `${deposit}, indbetalt og opbevaret for dig`,
    approved: (deposit) => `${deposit}, godkendt, men ikke taget`,
    toApprove: (deposit) => `${deposit}, godkendes før afhentningen`,
    receipt: 'Kvitteringen er vedhæftet.',
  },
  confirmedDeposit: {
    title: 'Dit depositum',
    later: (when, deposit) =>
      `Der er tid, til du kommer, så din bank behøver ikke holde noget endnu. Vi sender dig et link ${when}: godkend depositummet på ${deposit} med det, før du henter udstyret. Først da kan vi udlevere det.`,
    noPayment:
      'Det er ikke en betaling. Vi må kun tage af det, hvis udstyret kommer tilbage beskadiget eller for sent, og så med en årsag, en kvittering og en måde at gøre indsigelse på.',
    renew: (day, deposit) =>
      `En bank holder kun en godkendelse nogle dage, og du lejer længere end det. Omkring ${day} beder vi dig godkende ${deposit} på ny via et link. Den tidligere godkendelse frigives så.`,
    approved: (deposit, until) =>
      `Du godkendte et depositum på ${deposit}. Vi har ikke taget det. Vi må kun tage af det, hvis udstyret kommer tilbage beskadiget eller for sent, og så med en årsag, en kvittering og en måde at gøre indsigelse på.${until ? ` Det kan vi gøre til og med ${until}.` : ''}`,
    release:
      'Bring alt helt og til tiden tilbage, så frigiver vi depositummet. Intet trækkes, så der er ingen tilbagebetaling at vente på.',
    lapse:
      'Bring alt helt og til tiden tilbage, så sker der ingenting: depositummet bortfalder af sig selv. Intet blev trukket, så der er ingen tilbagebetaling at vente på.',
    bankTitle: 'Det viser din bank',
    bank: (total, rent) => `Du godkendte ${total} på én gang, og lige derefter trak vi lejen, ${rent}.`,
    both: (total, rent) =>
      `I en periode kan din bank vise begge dele: ${total} som spærret og ${rent} som trukket.`,
    days: 'Afhængigt af bank og tidspunkt kan det tage nogle dage, før spærrede og trukne beløb er opdateret.',
    blocked: (day) =>
      `Din bank kan holde depositummet spærret til ${day}: så længe er det garanteret for os.`,
    unblocked:
      'Derefter holder din bank som regel op med at spærre depositummet; det, du godkendte, gælder stadig.',
    askBank: (total) =>
      `Hvis ${total} stadig er spærret efter 2–3 bankdage, så kontakt din bank: kun den kan frigøre beløbet.`,
    paidIn: (deposit) =>
      `Denne betalingsmåde kan ikke spærre penge, så depositummet på ${deposit} blev indbetalt sammen med lejen.`,
    keeping:
      'Det er stadig dine penge, som vi opbevarer. Vi må kun beholde det, skade eller forsinkelse koster, og så med en årsag, en kvittering og en måde at gøre indsigelse på.',
    paidInBack:
      'Bring alt helt og til tiden tilbage, så betaler vi det hele tilbage på samme måde, som du betalte.',
    paidInBank: (total, rent, deposit) =>
      `Én betaling på ${total} med det samme: ${rent} i leje og ${deposit} i depositum. Efter afleveringen ses depositummet komme tilbage.`,
    paidInDays:
      'Afhængigt af banken kan det tage nogle dage. Er det ikke kommet 2–3 bankdage efter, at vi skrev, at det er sendt, så kontakt din bank eller os.',
  },
  toPay: {
    subject: (number, until) => `Betal for booking ${number} inden ${until}`,
    preview: (amount) => `Læs vilkårene, accepter dem, og betal ${amount}.`,
    title: 'Udstyret holdes til dig',
    kept: (place, until) => `Vi hos ${place} har booket det her til dig. Det holdes til ${until}.`,
    approve: (amount) =>
      `Åbn linket, læs vilkårene og accepter dem, og godkend ${amount} med dit eget kort eller din egen bank: lejen trækkes, depositummet godkendes kun.`,
    pay: (amount) =>
      `Åbn linket, læs vilkårene og accepter dem, og betal ${amount} med dit eget kort eller din egen bank.`,
    button: (amount) => `Læs vilkårene og betal ${amount}`,
    nothing:
      'Vil du ikke have det, skal du ikke gøre noget: uden betaling bortfalder bookingen af sig selv, og intet trækkes.',
  },
  cancelled: {
    subject: (number) => `Booking ${number} er afbestilt`,
    subjectNoShow: (number) => `Booking ${number} blev ikke afhentet`,
    previewBack: (back) => `${back} af lejen går tilbage til dig.`,
    preview: 'Det sker der med dine penge.',
    title: 'Din booking er afbestilt',
    titleNoShow: 'Vi har afsluttet din booking',
    noShow: 'Ingen kom for at hente udstyret, så vi har afsluttet bookingen.',
    byRenter: 'Som du bad om, har vi afbestilt, og udstyret er ledigt for andre.',
    byStaff: 'Vi har afbestilt bookingen. Ved du ikke hvorfor, så spørg os.',
    wasFor: 'Den gjaldt',
    unpaid: 'Intet var trukket fra dig, og intet bliver det.',
    back: (percent, back) =>
      `Efter de vilkår, du accepterede, går ${percent} % af lejen tilbage: ${back}. Du får det på samme måde, som du betalte, og vi skriver til dig igen, når det er sendt.`,
    noneBack: 'Efter de vilkår, du accepterede, går intet af lejen tilbage på dette tidspunkt.',
    rentPaid: 'Betalt leje',
    goesBack: 'Går tilbage til dig',
    stays: 'Bliver hos os',
    depositBack: (deposit) => `Depositummet på ${deposit}, som du havde indbetalt, går helt tilbage.`,
    depositReleased: (deposit) =>
      `Vi frigiver depositummet på ${deposit}. Det blev aldrig taget, så der er ingen tilbagebetaling at vente på; nogle banker skal bruge nogle dage på at vise det.`,
    depositNot: (deposit) =>
      `Depositummet på ${deposit} var kun godkendt og blev aldrig taget, og vi tager ikke længere noget af det.`,
    depositLapses: (day) =>
      `Godkendelsen bortfalder af sig selv${day ? `, senest ${day}` : ''}; der er intet at give tilbage.`,
  },
  changed: {
    subjectPay: (number, amount) => `Nye datoer for booking ${number}: betal ${amount}`,
    subject: (number) => `Nye datoer for booking ${number}`,
    title: 'Din booking har fået nye datoer',
    changedOwn: 'Du har ændret datoerne. Var det ikke dig, så sig det til os.',
    changed: 'Som aftalt med dig har vi ændret datoerne. Ved du ikke hvorfor, så spørg os.',
    newDates: 'Nye datoer',
    before: 'Før',
    toPay: 'Skal betales',
    goesBack: 'Går tilbage til dig',
    button: (amount) => `Betal ${amount}`,
    deposit: 'Depositummet er som før, og det er alt andet også.',
    pay: (amount, carried) =>
      `Med de nye datoer skal ${amount} betales${carried ? `, heraf ${carried}, som en tidligere ændring stadig bad om` : ''}. Du kan betale på bookingens side.`,
    payFirst: 'Udstyret udleveres, når det er betalt.',
    payUntil: (when, period) => `Betal senest ${when}: ellers bliver dine datoer af sig selv ${period} igen.`,
    stays: (amount) => `Efter de vilkår, du accepterede, bliver ${amount} af det, du gav afkald på, hos os.`,
    letGo: 'De nye datoer ville koste mere; det beder vi dig ikke om.',
    keptOut: 'Udstyret var allerede udleveret, så lejen er som før.',
    kept: 'Lejen er som før.',
    back: (amount) =>
      `De nye datoer koster mindre: ${amount} går tilbage på samme måde, som du betalte, og vi skriver til dig igen, når det er sendt.`,
    notAsked: 'Det, vi havde bedt dig betale for de andre datoer, skal ikke betales længere.',
  },
  putBack: {
    subject: (number) => `Datoerne fra før gælder igen: booking ${number}`,
    title: 'Datoerne fra før gælder igen',
    why: 'Du havde taget andre datoer, og det, de koster mere, blev ikke betalt i tide. Derfor har din booking datoerne fra før igen, til lejen fra før.',
    now: 'Dine datoer',
    not: 'Gælder ikke længere',
    nothing: 'Du skal ikke betale mere for de andre datoer.',
    still: (amount) => `Som før skal ${amount} betales for det, vi havde ændret sammen med dig.`,
    lastMinute: 'Betalte du i sidste øjeblik? Så gør ingenting: de penge går tilbage af sig selv.',
    again: 'Vil du stadig have andre datoer, så ændr dem igen på bookingens side.',
  },
  substituted: {
    subject: (number, is) => `Andet udstyr til booking ${number}: ${is}`,
    preview: (was) => `I stedet for ${was}, til samme pris.`,
    title: 'Du får noget andet, til samme pris',
    sorry: (was, is) =>
      `Vi beklager: ${was} er ikke kommet tilbage fra en tidligere leje. Vi holder ${is} til dig i stedet.`,
    same: 'Det, du har betalt, og depositummet er som før.',
    now: 'Nu',
    before: 'Før',
    otherwise: (phone, email) =>
      `Passer det ikke, så ring ${phone} eller skriv til ${email}, før du kommer: vi finder en anden løsning eller betaler det tilbage, du har betalt.`,
  },
  declined: {
    subjectBank: (number) => `Betalingen for booking ${number} blev afvist`,
    subject: (number) => `Betalingen for booking ${number} gik ikke igennem`,
    nothingTaken: 'Intet blev trukket.',
    titleBank: 'Din bank sagde nej',
    title: 'Noget gik galt hos os',
    bank: (amount) => `Din bank afviste betalingen på ${amount}. Intet blev trukket.`,
    bankWhy:
      'Bankerne siger ikke hvorfor: det kan være en beløbsgrænse, en forkert kode eller et kort, der er lukket for køb på nettet.',
    us: (amount) =>
      `Din bank havde godkendt ${amount}, men betalingen kunne ikke gennemføres. Fejlen ligger hos os eller vores betalingstjeneste, ikke hos dig eller din bank, og vi har fået besked.`,
    usLetGo: 'Intet blev trukket, og det, der var godkendt, frigives.',
    again: 'Du kan prøve igen med samme kort eller et andet på bookingens side.',
    button: 'Prøv igen',
    gone: 'Vi holder ikke længere datoerne, men de kan stadig være ledige.',
    free: 'Se, hvad der er ledigt',
    until: (time) => `Vi holder dine datoer til ${time}. Du kan prøve igen med samme kort eller et andet.`,
  },
  lapsed: {
    subject: (number) => `Booking ${number} bortfaldt uden betaling`,
    title: 'Vi holder ikke længere dine datoer',
    ended: (number) =>
      `Vi holdt udstyret, mens du betalte, men der kom ingen betaling, så booking ${number} er bortfaldet.`,
    nothing: 'Intet blev trukket fra din konto.',
    still: 'Vil du stadig af sted, kan udstyret sagtens være ledigt.',
    lastMinute:
      'Betalte du i sidste øjeblik? Så skal du ikke gøre noget: så snart vi hører om det, giver vi dig enten datoerne igen eller frigiver pengene af os selv og skriver til dig.',
  },
}
