import type { TermsWords } from './en'

/** The rental terms in Swedish. */
export const sv: TermsWords = {
  version: (version) => `Hyresvillkor, version ${version}`,
  rental: {
    whoTitle: 'Vem du hyr av',
    who: (place) => `Du hyr av ${place}. Utrustningen, datumen och priset är de som står på din bokning.`,
    payTitle: 'Det du betalar direkt',
    pay: 'Hyran dras så snart din bank har godkänt betalningen. Priset är inklusive moms.',
    careTitle: 'Så tar du hand om utrustningen',
    care:
      'Du lämnar tillbaka utrustningen i tid, komplett och i det skick du fick den, bortsett från normalt slitage. ' +
      'Säg till vid utlämningen om något inte stämmer, och lås det som går att låsa. Ring oss om något går sönder; laga det inte själv.',
  },
  damage: {
    title: 'Vad skada kostar',
    where: (url, version, hasPrices) =>
      `Vanlig skada har ett pris. Du hittar vår prislista för skada på ${url} i den version som gäller för den här bokningen, ${version}${hasPrices ? '; för utrustningen du bokar säger den:' : '.'}`,
    price: (name, amount) => `- ${name}: ${amount}`,
    other:
      'För det som står på listan begär vi inte mer än den säger, vad vi än ändrar senare. Annan skada kostar vad det kostar att laga utrustningen, eller vad den var värd om den inte går att laga.',
  },
  cancelling: {
    title: 'Om du avbokar',
    how: 'Du kan avboka på bokningens sida fram till upphämtningen. Hur mycket du får tillbaka av hyran beror på hur tidigt du gör det:',
    step: (until, share) => `- ${until}: ${share}`,
    later: '- senare: inget',
    untilPickUp: 'fram till upphämtningen',
    untilDays: (days) => `fram till ${days} dagar före upphämtningen`,
    untilHours: (hours) => `fram till ${hours} timmar före upphämtningen`,
    all: 'allt',
    nothing: 'inget',
    noShow: (share, hasDeposit) =>
      `Kommer du inte går ${share} av hyran tillbaka. Vi betalar tillbaka på samma sätt som du betalade${hasDeposit ? ', och tar inget av depositionen' : ''}.`,
    change: (hours) =>
      'Du kan ändra datumen på samma sida fram till dess. Av det du avstår går så mycket tillbaka som en avbokning ger tillbaka vid den tiden, och att skjuta upp hyran gör inte avbokning billigare än den var. ' +
      `Kostar de nya datumen mer betalar du skillnaden inom den tid som vi visar dig, högst ${hours} timmar senare: annars kommer datumen från tidigare tillbaka av sig själva.`,
  },
  deposit: {
    title: 'Depositionen',
    withRent: (most) => `Tillsammans med hyran godkänner du en deposition på ${most} för den här bokningen.`,
    apart: (most, hours) =>
      `För den här bokningen godkänner du en deposition på ${most}, skild från hyran: ${hours} timmar före upphämtningen skickar vi dig en länk för det. ` +
      'Vi lämnar ut utrustningen när depositionen är godkänd.',
    noPayment: (most) =>
      `Det är ingen betalning: inget av den tas om inte en av orsakerna nedan gäller, och aldrig mer än ${most}.`,
    renewed:
      'En bank håller ett sådant godkännande bara några dagar, och du hyr längre än så. Innan den tiden är ute ber vi dig godkänna depositionen på nytt; det tidigare godkännandet släpps då.',
    mayTake: 'Vi får ta hela eller en del av depositionen för',
    damage: '- skada: vad det kostar att laga utrustningen, eller vad den var värd om den inte går att laga',
    loss: '- förlust: vad utrustningen, eller en del av den, var värd när den lämnades ut',
    delay: (late) =>
      `- försening: hyran för den tid som utrustningen kom för sent, enligt samma prislista: ${late}`,
    late: (grace, percent, days) =>
      `från och med ${grace} minuter varje påbörjad timme till priset för en timme, eller ${percent} % av ett dygn där det inte finns något, upp till priset för dygnet, och för högst ${days} dygn; inget för timmar då vi hade stängt`,
    agree: (days) =>
      `Du går med på att beloppet då dras från kortet eller kontot du betalade med, utan att vi frågar dig igen. Det kan vi göra till och med den dag som står på bokningens sida, senast ${days} dagar efter att du godkände beloppet. Du får ett kvitto som säger hur mycket och varför.`,
    rest: 'Det som inte tas upphör av sig självt; en del banker behöver några dagar för att visa det. Betalar du på ett sätt som inte kan hålla ett belopp godkänt, som Swish, dras depositionen när du annars skulle ha godkänt den, och vi betalar tillbaka det som är kvar av den efter att utrustningen har kommit tillbaka.',
    disagreeTitle: 'Om du inte håller med',
    disagree:
      'Skriv till oss eller ring oss, helst inom 14 dagar efter kvittot. Vi visar dig vad beloppet består av, med bilder där vi har dem, och betalar tillbaka det vi inte kan förklara. Du kan också vända dig till konsumentmyndigheten där du bor.',
  },
  rights: {
    title: 'Ingen ångerrätt',
    text: 'Utrustning som hyrs för fritid på bestämda datum är undantagen från ångerrätten: när du har betalat gäller inte de 14 dagar som gäller för andra köp på nätet. Du kan avboka ändå, som det står ovan.',
    reachTitle: 'Så når du oss',
    reach: (place, phone, email) => `${place}, telefon ${phone}, e-post ${email}.`,
  },
}
