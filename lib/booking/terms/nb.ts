import type { TermsWords } from './en'

/** The rental terms in Norwegian. */
export const nb: TermsWords = {
  version: (version) => `Leievilkår, versjon ${version}`,
  rental: {
    whoTitle: 'Hvem du leier av',
    who: (place) => `Du leier av ${place}. Utstyret, datoene og prisen er de som står på bestillingen din.`,
    payTitle: 'Det du betaler med en gang',
    pay: 'Leien trekkes så snart banken din har godkjent betalingen. Prisen er med merverdiavgift.',
    careTitle: 'Slik tar du vare på utstyret',
    care:
      'Du leverer utstyret tilbake i tide, komplett og i den stand du fikk det, bortsett fra vanlig slitasje. ' +
      'Si fra ved utleveringen hvis noe ikke er i orden, og lås det som kan låses. Ring oss hvis noe går i stykker; ikke reparer det selv.',
  },
  damage: {
    title: 'Hva skade koster',
    where: (url, version, hasPrices) =>
      `Vanlig skade har en pris. Du finner prislisten vår for skade på ${url} i versjonen som gjelder for denne bestillingen, ${version}${hasPrices ? '; for utstyret du bestiller, sier den:' : '.'}`,
    price: (name, amount) => `- ${name}: ${amount}`,
    other:
      'For det som står på listen, ber vi ikke om mer enn den sier, hva vi enn endrer senere. Annen skade koster det som det koster å reparere utstyret, eller det som det var verdt hvis det ikke kan repareres.',
  },
  cancelling: {
    title: 'Hvis du avbestiller',
    how: 'Du kan avbestille på siden til bestillingen fram til hentingen. Hvor mye du får tilbake av leien, avhenger av hvor tidlig du gjør det:',
    step: (until, share) => `- ${until}: ${share}`,
    later: '- senere: ingenting',
    untilPickUp: 'fram til hentingen',
    untilDays: (days) => `fram til ${days} dager før hentingen`,
    untilHours: (hours) => `fram til ${hours} timer før hentingen`,
    all: 'alt',
    nothing: 'ingenting',
    noShow: (share, hasDeposit) =>
      `Kommer du ikke, går ${share} av leien tilbake. Vi betaler tilbake på samme måte som du betalte${hasDeposit ? ', og tar ingenting av depositumet' : ''}.`,
    change: (hours) =>
      'Du kan endre datoene samme sted fram til da. Av det du gir fra deg, går det tilbake som avbestilling gir tilbake på det tidspunktet, og å utsette leien gjør ikke avbestilling billigere enn den var. ' +
      `Koster de nye datoene mer, betaler du forskjellen innen den tiden vi viser deg, høyst ${hours} timer senere: ellers kommer datoene fra før tilbake av seg selv.`,
  },
  deposit: {
    title: 'Depositumet',
    withRent: (most) => `Sammen med leien godkjenner du et depositum på ${most} for denne bestillingen.`,
    apart: (most, hours) =>
      `For denne bestillingen godkjenner du et depositum på ${most}, atskilt fra leien: ${hours} timer før hentingen sender vi deg en lenke til det. ` +
      'Vi leverer ut utstyret når depositumet er godkjent.',
    noPayment: (most) =>
      `Det er ingen betaling: ingenting av det blir tatt hvis ikke en av grunnene nedenfor gjelder, og aldri mer enn ${most}.`,
    renewed:
      'En bank holder en slik godkjenning bare noen dager, og du leier lenger enn det. Før den tiden er ute, ber vi deg godkjenne depositumet på nytt; den tidligere godkjenningen blir da frigitt.',
    mayTake: 'Vi kan ta hele eller en del av depositumet for',
    damage:
      '- skade: det som det koster å reparere utstyret, eller det som det var verdt hvis det ikke kan repareres',
    loss: '- tap: det som utstyret, eller en del av det, var verdt da det ble levert ut',
    delay: (late) => `- forsinkelse: leien for tiden utstyret kom for sent, etter samme prisliste: ${late}`,
    late: (grace, percent, days) =>
      `fra og med ${grace} minutter hver påbegynt time til prisen for en time, eller ${percent} % av et døgn der det ikke finnes noen, opp til prisen for døgnet, og for høyst ${days} døgn; ingenting for timer da vi hadde stengt`,
    agree: (days) =>
      `Du går med på at beløpet da trekkes fra kortet eller kontoen du betalte med, uten at vi spør deg igjen. Det kan vi gjøre til og med dagen som står på siden til bestillingen, senest ${days} dager etter at du godkjente beløpet. Du får en kvittering som sier hvor mye og hvorfor.`,
    rest: 'Det som ikke blir tatt, faller bort av seg selv; noen banker trenger noen dager før de viser det. Betaler du på en måte som ikke kan holde et beløp godkjent, som Swish, blir depositumet trukket når du ellers ville ha godkjent det, og vi betaler tilbake det som er igjen av det etter at utstyret er kommet tilbake.',
    disagreeTitle: 'Hvis du ikke er enig',
    disagree:
      'Skriv til oss eller ring oss, helst innen 14 dager etter kvitteringen. Vi viser deg hva beløpet består av, med bilder der vi har dem, og betaler tilbake det vi ikke kan gjøre rede for. Du kan også gå til forbrukermyndigheten der du bor.',
  },
  rights: {
    title: 'Ingen angrerett',
    text: 'Utstyr som leies til fritid på bestemte datoer, er unntatt fra angreretten: når du har betalt, gjelder ikke de 14 dagene som gjelder for andre kjøp på nett. Du kan avbestille likevel, som det står ovenfor.',
    reachTitle: 'Slik når du oss',
    reach: (place, phone, email) => `${place}, telefon ${phone}, e-post ${email}.`,
  },
}
