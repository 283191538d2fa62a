import type { DepositWords } from '@/lib/notice/letters/words'

/** Letters about the deposit, and about gear that is back, in Danish. */
export const deposit: DepositWords = {
  captured: {
    subject: (amount, number, isKept) =>
      isKept
        ? `Vi beholdt ${amount} af depositummet for booking ${number}`
        : `Vi trak ${amount} fra depositummet for booking ${number}`,
    title: (amount, isKept) =>
      isKept ? `${amount} beholdt af dit depositum` : `${amount} trukket fra dit depositum`,
    damaged: 'Det udstyr, du lejede, kom tilbage beskadiget.',
    late: 'Det udstyr, du lejede, kom for sent tilbage.',
    kept: (amount) =>
      `Derfor har vi beholdt ${amount} af det depositum, du indbetalte; ingen nye penge blev trukket.`,
    taken: (amount) =>
      `Derfor har vi trukket ${amount} fra dit depositum, som aftalt da du bookede. Din bank kan vise det som en ny trækning på det kort, du bookede med.`,
    photos: (count) => `Der ligger ${count === 1 ? 'et billede' : `${count} billeder`} på bookingens side.`,
    keptLabel: 'Beholdt',
    takenLabel: 'Trukket',
    vat: 'Moms',
    vatOf: (amount, rate) => `${amount} heraf (${rate})`,
    noVat: 'Ingen, erstatning er uden for momsen',
    left: 'Tilbage af depositummet',
    nothingLeft: 'Der er intet tilbage af depositummet: der kan ikke trækkes mere fra det.',
    restBack: (left) =>
      `Resten, ${left}, betales tilbage på samme måde, som du indbetalte. Vi skriver til dig, når det er sendt.`,
    untilDay: (day, isReleased) =>
      `til og med ${day}; ${isReleased ? 'vi frigiver det, når alt er gjort op' : 'derefter bortfalder det af sig selv'}`,
    untilLapse: 'til det bortfalder af sig selv',
    rest: (left, until) =>
      `Resten, ${left}, er ikke taget. Den kan bruges til skade eller forsinkelse i denne leje ${until}.`,
    aside: (day) => `Din bank holder det til ${day}.`,
    notAside: 'Din bank holder det ikke længere.',
  },
  refunded: {
    subject: (number, amount) => `Depositummet for booking ${number} er på vej tilbage: ${amount}`,
    title: (amount) => `${amount} af dit depositum går tilbage til dig`,
    rest: (kept) => `Vi beholdt ${kept}, som vi skrev til dig, og har sendt resten tilbage.`,
    all: 'Vi har sendt hele det depositum tilbage, som du indbetalte. Tak, fordi du passede på udstyret.',
    days: 'Afhængigt af banken kan det tage nogle dage, før du ser det.',
    kept: 'Beholdt',
  },
  returnedLate: {
    subject: (number) => `Udstyret fra booking ${number} er tilbage, senere end aftalt`,
    preview: 'Vi fandt ingen skade, men det kom for sent.',
    title: 'Tilbage, men for sent',
    noDamage: 'Vi har set udstyret igennem og fandt ingen skade.',
    costs: (fee) =>
      `Det kom tilbage senere end aftalt. Efter de vilkår, du accepterede, koster det ${fee}: efter prislisten, for timer hvor butikken havde åbent.`,
    notYet:
      'Intet er trukket for det endnu. En af os ser på det først, og vi skriver til dig, før noget bliver trukket eller bedt om, eller når det sker. Var der noget, der holdt dig, og som ikke var din skyld, så fortæl os det.',
  },
  returned: {
    subject: (number) => `Tak: udstyret fra booking ${number} er tilbage`,
    preview: 'Alt er i orden.',
    title: 'Tilbage, og alt i orden',
    checked: 'Vi har set udstyret igennem og har intet at udsætte på det. Vi håber, det blev en god tur.',
    restUnused: 'Vi har ikke brugt det, der var tilbage af dit depositum.',
    unused: 'Vi brugte ikke dit depositum.',
    payingBack: (left) => `Vi betaler nu ${left} tilbage og skriver til dig, når det er sendt.`,
    never: (left) =>
      `${left} blev aldrig trukket fra din konto, så du vil heller ikke se en tilbagebetaling af det.`,
    release: 'Vi frigiver godkendelsen; du skal ikke gøre noget.',
    lapse: (day) => `Godkendelsen bortfalder af sig selv${day ? ` ${day}` : ''}; du skal ikke gøre noget.`,
  },
  returnedDamaged: {
    subject: (number) => `Udstyret fra booking ${number} er tilbage hos os`,
    preview: 'Noget er ikke som før: vi ser på det først.',
    title: 'Tilbage, og noget at se nærmere på',
    back: 'Vi har fået udstyret tilbage. Ikke alt er, som da det blev hentet, så nogen ser grundigt på det.',
    nothing: 'Intet er taget for det.',
    claim:
      'Beder vi dig om noget, så skriver vi, hvad det gælder og hvor meget, med fotos, og du kan svare, før et menneske afgør det. Gør vi ikke det, hører du fra os om depositummet.',
  },
  link: {
    subject: (number, isAnew) => `Godkend depositummet for booking ${number}${isAnew ? ' på ny' : ''}`,
    preview: (amount) => `${amount}, godkendt hos din bank og ikke taget.`,
    titleAnew: 'Dit depositum skal godkendes på ny',
    title: 'Godkend dit depositum',
    declined: (amount) =>
      `Vi spurgte det kort, du lod os gemme, om ${amount}, og din bank sagde nej. Intet blev trukket.`,
    anew: (amount, ends) =>
      `En bank holder kun en godkendelse nogle dage${ends ? `, din til ${ends}` : ''}, og du lejer længere end det. Godkend depositummet på ${amount} en gang til.`,
    before: (time, amount) =>
      `Du henter dit udstyr ${time}. Godkend inden da depositummet på ${amount} hos din bank: først da kan vi udlevere udstyret.`,
    noPayment:
      'Det er ikke en betaling: intet af det tages, medmindre udstyret kommer tilbage beskadiget, ufuldstændigt eller for sent.',
    button: (amount) => `Godkend ${amount}`,
    afterwards:
      'Når den nye godkendelse er på plads, frigiver vi den tidligere. Kortvarigt kan din bank vise begge.',
    atDesk: (city) =>
      `Du kan også åbne linket på din telefon ved vores skranke i ${city}, men det går hurtigere på forhånd.`,
  },
  released: {
    subject: (number, amount) => `Depositummet for booking ${number} er frigivet: ${amount}`,
    preview: 'Intet af det blev taget.',
    title: (amount) => `${amount} af dine penge er frie igen`,
    told: (amount) =>
      `Vi har fortalt banken, at vi ikke har brug for dit depositum. ${amount} var kun godkendt og blev aldrig taget, så du vil ikke se en tilbagebetaling af det.`,
    days: 'Afhængigt af banken kan det tage nogle dage, før din konto viser beløbet som frit. Er det stadig spærret efter to eller tre bankdage, så spørg din bank, og vis dem dette brev.',
    label: 'Frigivet',
    on: 'Tidspunkt',
    approvedWith: 'Godkendt med',
  },
  letGo: {
    'too-late': {
      subject: (number) => `Dine penge for booking ${number} går tilbage til dig`,
      preview: 'Datoerne var taget, før din betaling kom.',
      title: 'For sent til disse datoer',
      what: (amount) =>
        `Din betaling på ${amount} kom, efter at vi var holdt op med at holde datoerne, og da havde en anden booket udstyret. Der er altså ingen booking, og du skylder ikke noget.`,
    },
    twice: {
      subject: (number) => `Du betalte to gange for booking ${number}: den ene går tilbage`,
      preview: 'Din booking er sikker.',
      title: 'Du betalte to gange',
      what: (amount) =>
        `Din booking er betalt og gælder, som den er. Der kom endnu en betaling på ${amount}, måske fra et andet vindue: det er én for meget.`,
    },
    withdrawn: {
      subject: (number) => `Din seneste betaling for booking ${number} går tilbage til dig`,
      preview: 'Vi bad ikke længere om den.',
      title: 'Dette skulle ikke betales længere',
      what: (amount) =>
        `Din betaling på ${amount} kom, da vi ikke længere bad om den, for eksempel fordi fristen var udløbet. Bookingen gælder, som dens side viser den.`,
    },
    cancelled: {
      subject: (number) => `Dine penge for den afbestilte booking ${number} går tilbage til dig`,
      preview: 'De kom, efter at bookingen var afbestilt.',
      title: 'Betalt efter afbestillingen',
      what: (amount) =>
        `Din betaling på ${amount} kom, efter at bookingen var afbestilt. Der er altså ingen booking, og du skylder ikke noget.`,
    },
    'not-needed': {
      subject: (number) => `Godkendelsen af depositummet for booking ${number} er ikke nødvendig`,
      preview: 'Du skylder ikke noget for det.',
      title: 'Der skal ikke bruges noget depositum længere',
      what: (amount) =>
        `Du godkendte ${amount} som depositum, men da var der ikke mere at sikre: lejen er forbi eller afbestilt, eller en anden godkendelse fra dig gælder allerede. Du skylder ikke noget for det.`,
    },
    released: (amount) =>
      `Vi har frigivet ${amount} af os selv: intet af det blev taget. Din bank kan vise beløbet som spærret i nogle dage.`,
    askBank: 'Er det der stadig efter 2–3 bankdage, så kontakt din bank.',
    refunded: (amount) =>
      `Denne betalingsmåde tager pengene med det samme, så vi har betalt ${amount} tilbage af os selv; kvitteringen er vedhæftet.`,
    days: 'Afhængigt af banken kan det tage nogle dage, før du ser det.',
    otherDates: 'Find andre datoer',
    sorry: 'Det er vi kede af. Ring til os, så leder vi efter noget, der passer.',
  },
}
