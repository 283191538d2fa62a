import type { TermsWords } from './en'

/** The rental terms in Danish. */
export const da: TermsWords = {
  version: (version) => `Lejevilkår, version ${version}`,
  rental: {
    whoTitle: 'Hvem du lejer af',
    who: (place) => `Du lejer af ${place}. Udstyret, datoerne og prisen er dem, der står på din booking.`,
    payTitle: 'Det, du betaler med det samme',
    pay: 'Lejen trækkes, så snart din bank har godkendt betalingen. Prisen er med moms.',
    careTitle: 'Sådan passer du på udstyret',
    care:
      'Du afleverer udstyret til tiden, komplet og i den stand, du fik det, bortset fra almindeligt slid. ' +
      'Sig til ved udleveringen, hvis noget ikke er i orden, og lås det, der kan låses. Ring til os, hvis noget går i stykker; reparer det ikke selv.',
  },
  damage: {
    title: 'Hvad skade koster',
    where: (url, version, hasPrices) =>
      `Almindelig skade har en pris. Du finder vores prisliste for skade på ${url} i den version, der gælder for denne booking, ${version}${hasPrices ? '; for det udstyr, du booker, siger den:' : '.'}`,
    price: (name, amount) => `- ${name}: ${amount}`,
    other:
      'For det, der står på listen, beder vi ikke om mere, end den siger, hvad vi end ændrer senere. Anden skade koster, hvad det koster at reparere udstyret, eller hvad det var værd, hvis det ikke kan repareres.',
  },
  cancelling: {
    title: 'Hvis du afbestiller',
    how: 'Du kan afbestille på bookingens side indtil afhentningen. Hvor meget du får tilbage af lejen, afhænger af, hvor tidligt du gør det:',
    step: (until, share) => `- ${until}: ${share}`,
    later: '- senere: intet',
    untilPickUp: 'indtil afhentningen',
    untilDays: (days) => `indtil ${days} dage før afhentningen`,
    untilHours: (hours) => `indtil ${hours} timer før afhentningen`,
    all: 'det hele',
    nothing: 'intet',
    noShow: (share, hasDeposit) =>
      `Kommer du ikke, går ${share} af lejen tilbage. Vi betaler tilbage på samme måde, som du betalte${hasDeposit ? ', og tager intet af depositummet' : ''}.`,
    change: (hours) =>
      'Du kan ændre datoerne samme sted indtil da. Af det, du giver afkald på, går så meget tilbage, som en afbestilling giver tilbage på det tidspunkt, og at udskyde lejen gør ikke en afbestilling billigere, end den var. ' +
      `Koster de nye datoer mere, betaler du forskellen inden det tidspunkt, vi viser dig, højst ${hours} timer senere: ellers kommer datoerne fra før tilbage af sig selv.`,
  },
  deposit: {
    title: 'Depositummet',
    withRent: (most) => `Sammen med lejen godkender du et depositum på ${most} for denne booking.`,
    apart: (most, hours) =>
      `For denne booking godkender du et depositum på ${most}, adskilt fra lejen: ${hours} timer før afhentningen sender vi dig et link til det. ` +
      'Vi udleverer udstyret, når depositummet er godkendt.',
    noPayment: (most) =>
      `Det er ikke en betaling: intet af det tages, medmindre en af årsagerne nedenfor gælder, og aldrig mere end ${most}.`,
    renewed:
      'En bank holder kun sådan en godkendelse nogle dage, og du lejer længere end det. Før den tid er gået, beder vi dig godkende depositummet på ny; den tidligere godkendelse frigives så.',
    mayTake: 'Vi må tage hele eller en del af depositummet for',
    damage:
      '- skade: hvad det koster at reparere udstyret, eller hvad det var værd, hvis det ikke kan repareres',
    loss: '- tab: hvad udstyret, eller en del af det, var værd, da det blev udleveret',
    delay: (late) =>
      `- forsinkelse: lejen for den tid, udstyret kom for sent, efter samme prisliste: ${late}`,
    late: (grace, percent, days) =>
      `fra og med ${grace} minutter hver påbegyndt time til prisen for en time, eller ${percent} % af et døgn, hvor der ikke findes nogen, op til prisen for døgnet, og for højst ${days} døgn; intet for timer, hvor vi havde lukket`,
    agree: (days) =>
      `Du går med til, at beløbet så trækkes fra det kort eller den konto, du betalte med, uden at vi spørger dig igen. Det kan vi gøre til og med den dag, der står på bookingens side, senest ${days} dage efter, at du godkendte beløbet. Du får en kvittering, der siger hvor meget og hvorfor.`,
    rest: 'Det, der ikke tages, bortfalder af sig selv; nogle banker skal bruge nogle dage på at vise det. Betaler du på en måde, der ikke kan holde et beløb godkendt, som Swish, trækkes depositummet, når du ellers ville have godkendt det, og vi betaler det tilbage, der er tilovers, efter at udstyret er kommet tilbage.',
    disagreeTitle: 'Hvis du ikke er enig',
    disagree:
      'Skriv eller ring til os, helst inden for 14 dage efter kvitteringen. Vi viser dig, hvad beløbet består af, med billeder, hvor vi har dem, og betaler det tilbage, vi ikke kan gøre rede for. Du kan også gå til forbrugermyndigheden, hvor du bor.',
  },
  rights: {
    title: 'Ingen fortrydelsesret',
    text: 'Udstyr, der lejes til fritid på bestemte datoer, er undtaget fra fortrydelsesretten: når du har betalt, gælder de 14 dage, der gælder for andre køb på nettet, ikke for dette. Du kan afbestille alligevel, som det står ovenfor.',
    reachTitle: 'Sådan får du fat i os',
    reach: (place, phone, email) => `${place}, telefon ${phone}, e-mail ${email}.`,
  },
}
