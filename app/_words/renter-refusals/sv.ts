import { BOOKING_STATES } from '@/app/_words/booking-states'
import type { RenterRefusal, Sentence } from '@/app/_words/refusals'
import type { BookingState } from '@/lib/generated/prisma/client'
import type { Facts } from '@/lib/outcome'
import { factsIn } from './facts-in'

const say = factsIn('sv')

/** Every refusal that a renter can meet, in Swedish. */
export const sv: Record<RenterRefusal, Sentence> = {
  'period-backwards': () => 'Återlämningen måste vara efter upphämtningen. Välj datumen på nytt.',
  'period-past': () => 'Den upphämtningstiden har redan passerat. Välj en senare.',
  'period-too-far': ({ mostDays }) =>
    `Vi tar emot bokningar upp till ${mostDays} dagar framåt. Välj ett tidigare datum.`,
  'period-too-long': ({ mostDays }) =>
    `På nätet kan du hyra i högst ${mostDays} dagar. Välj kortare tid, eller ring oss, så hittar vi en lösning.`,
  'closed-then': closedThen,
  'notice-too-short': (facts) =>
    `${facts.description} måste bokas minst ${say.lasting(facts.noticeMinutes)} före upphämtningen. ${instead(facts)}`,
  'start-not-offered': (facts) =>
    facts.common === ''
      ? 'De här sakerna lämnas aldrig ut vid samma tid på dagen. Boka dem var för sig.'
      : `${facts.description} lämnas bara ut kl. ${facts.starts}. ${instead(facts)}`,
  'rental-too-short': (facts) =>
    `${facts.description} hyrs ut i minst ${say.lasting(facts.shortestMinutes)}. ${instead(facts)}`,
  'rental-too-long': (facts) =>
    `${facts.description} hyrs ut i högst ${say.lasting(facts.longestMinutes)}. ${instead(facts)}`,
  'nothing-chosen': () => 'Det finns inget i din bokning än. Välj utrustning först.',
  'too-many-lines': ({ most }) =>
    `En bokning rymmer högst ${most} olika saker. Dela den i två, eller ring oss.`,
  'quantity-wrong': ({ most }) => `Välj ett heltal från 1 till ${most} av varje sak.`,
  'unknown-location': () => 'Där har vi ingen butik. Välj en av butikerna i listan.',
  'unknown-product': () =>
    'Något av det du valde hyr vi inte längre ut. Gå tillbaka till listan och välj på nytt.',
  'only-with': ({ description, most }) =>
    Number(most) === 0
      ? `${description} följer med annan utrustning och kan inte hyras ensam. Välj den utrustningen först.`
      : `Med det du valde kan du få högst ${most} av ${description}. Välj färre.`,
  'currencies-differ': () => 'De här sakerna har pris i olika valutor. Boka dem var för sig.',
  'amount-too-large': () =>
    'Det är mer än en betalning kan rymma. Dela upp det i flera bokningar, eller ring oss.',
  'no-price': ({ description, day, season, lastDay }) =>
    season
      ? `${description} hyrs inte ut då: ”${season}” varar till och med ${say.days(lastDay)}. Välj andra datum.`
      : `Det finns inget pris för ${description} ${say.days(day)} än. Välj andra datum, eller ring oss.`,
  'coupon-unknown': ({ code }) =>
    `Rabattkoden ”${code}” finns inte. Kontrollera bokstäverna, eller töm fältet för att boka utan.`,
  'coupon-over': ({ code, firstDay, bookedOn }) =>
    firstDay && String(bookedOn) < String(firstDay)
      ? `Rabattkoden ${code} kan användas från ${say.days(firstDay)}. Töm fältet för att boka utan.`
      : `Rabattkoden ${code} kan inte användas längre. Töm fältet för att boka utan.`,
  'coupon-other-dates': ({ code, firstDay, lastDay }) =>
    `Rabattkoden ${code} gäller för upphämtning ${spanOf(firstDay, lastDay)}. Välj andra datum, eller töm fältet.`,
  'coupon-other-gear': ({ code }) =>
    `Rabattkoden ${code} gäller inte för något i din bokning. Välj annan utrustning, eller töm fältet.`,
  'coupon-too-little': ({ code, leastMinor, currency }) =>
    `Rabattkoden ${code} gäller från en hyra på ${say.money(leastMinor, currency)}. Lägg till något, eller töm fältet.`,
  'coupon-used-up': ({ code }) =>
    `Rabattkoden ${code} har använts så ofta den får. Töm fältet för att boka utan.`,
  'coupon-used-already': ({ code, most }) =>
    `Rabattkoden ${code} får användas ${Number(most) === 1 ? 'en gång' : `${most} gånger`} av varje person, och det har du gjort; en obetald bokning räknas i en kvart. Töm fältet för att boka utan.`,
  'dates-taken': datesTaken,
  'price-changed': ({ rentMinor, depositMinor, currency }) =>
    `Priset har ändrats medan du var här: nu är det ${say.money(rentMinor, currency)} för hyran och ${say.money(depositMinor, currency)} i deposition. Inget har bokats. Se på det nya priset och tryck på knappen igen om det passar.`,
  'terms-changed': () =>
    'Våra villkor har ändrats medan du var här. Inget har bokats. Läs dem på nytt och godta dem igen.',
  'request-reused': ({ number }) =>
    `Det här formuläret har redan använts för bokning ${number}, med andra val. Inget nytt har bokats. Börja om från listan.`,
  'too-many-holds': ({ most, minutes }) =>
    `Du har redan ${most} obetalda bokningar, och inget nytt har bokats. Betala en av dem, eller vänta: den första upphör om ${minutes} ${Number(minutes) === 1 ? 'minut' : 'minuter'}.`,
  busy: () => 'Många bokar samma sak just nu. Inget har bokats; tryck på knappen en gång till.',
  'terms-not-accepted': () =>
    'Ingen har godtagit hyresvillkoren för den här bokningen än. Läs dem, säg att du godtar dem, och tryck på knappen igen.',
  'added-to-unknown': () =>
    'Det här kan inte längre läggas till den bokningen härifrån. Inget är bokat. Tryck på knappen igen för att boka det för sig, eller öppna din bokning och välj ”Lägg till utrustning” en gång till.',
  'added-to-closed': ({ number }) =>
    `Det går inte att lägga till mer i ${number}: den är inte längre betald och redo att hämtas. Inget är bokat. Tryck på knappen igen för att boka det här för sig.`,
  'added-to-unpaid': ({ number }) =>
    `De nya datumen för ${number} är inte betalda än. Inget är bokat. Betala för dem på den bokningens sida och lägg till det här sedan.`,
  'added-to-other-dates': ({ number }) =>
    `Bokning ${number} har andra datum eller en annan plats, så det här kan inte läggas till. Inget är bokat. Tryck på knappen igen för att boka det för sig.`,
  'kept-longest': ({ most }) =>
    `Vi har redan gett dig mer tid ${most} gånger, och längre kan vi inte hålla datumen. Betala innan tiden är ute, eller ring oss.`,
  'hold-lapsed': () =>
    'Tiden för att betala är ute, och datumen är lediga för andra igen. Inget drogs. Boka på nytt om de fortfarande är lediga.',
  'nothing-to-pay': () => 'Det finns inget mer att betala här.',
  'payment-under-way': () => 'En betalning görs upp just nu. Vänta lite; den här sidan visar hur det gick.',
  'too-late-to-change': () =>
    'Hyran har börjat, så datumen kan inte längre ändras här. Ring oss, så ser vi på det tillsammans.',
  'dates-unchanged': () => 'Det här är datumen som bokningen redan har. Välj andra.',
  'change-differs': () =>
    'Det som det här kostar har ändrats medan du var här, eller så har någon annan ändrat bokningen. Inget har ändrats. Se på det igen och tryck på knappen en gång till.',
  'change-lapsed': () =>
    'Tiden för att betala de datum som du tog är ute, och datumen från tidigare är på väg tillbaka. Titta igen om en minut. Inget har ändrats.',
  'not-free-then': notFree,
  'too-late-to-cancel': () =>
    'Hyran har börjat, så den kan inte längre avbokas här. Ring oss, så ser vi på det tillsammans.',
  'not-started-yet': () =>
    'Upphämtningen är inte här än. Till dess avbokas en bokning, den avslutas inte som ”inte hämtad”.',
  'cancel-changed': ({ backMinor, keptMinor, currency }) =>
    `Det som går tillbaka har ändrats medan du var här: nu går ${say.money(backMinor, currency)} tillbaka, och ${say.money(keptMinor, currency)} gör det inte. Inget har avbokats. Se på det och tryck på knappen igen om du fortfarande vill.`,
  'wrong-state': ({ state }) =>
    `Någon var snabbare: bokningen är nu ”${BOOKING_STATES.sv[state as BookingState] ?? state}”. Inget har ändrats. Ladda om sidan för att se vad som kan göras.`,
  'card-missing': () =>
    'Det finns inte längre något kort som får belastas: det har tagits tillbaka, eller så är tiden ute. Inget har ändrats.',
  'amount-wrong': () => 'Ange ett belopp över noll med högst två decimaler, som 350 eller 349,50.',
  'note-too-long': ({ most }) => `Texten får ha högst ${most} tecken. Gör den kortare.`,
  'question-empty': () => 'Skriv vad du undrar över.',
  'too-many-questions': ({ most }) =>
    `Du har redan frågat oss ${most} gånger. Vänta på vårt svar, eller ring oss.`,
  'claim-answered': () =>
    'Det här kravet har redan besvarats eller avslutats; sidan visar hur. Inget har ändrats.',
  'answer-over': () =>
    'Tiden att invända är ute. Ring oss eller svara på vårt mejl: en människa läser det innan det avgörs, så länge inget har avgjorts.',
  'more-than-claimed': () => 'Det är mer än vi begär för en av posterna. Ange så mycket eller mindre.',
  'nothing-objected': () =>
    'Du går med på alla belopp, så det finns inget att invända mot. Godta det i stället, eller sänk ett belopp.',
  'objection-empty': () => 'Skriv i en mening eller två vad du inte håller med om, så att vi kan se på det.',
  'too-many-photos': ({ most }) => `Högst ${most} bilder kan följa med. Välj dem som visar det bäst.`,
  'photo-wrong': () => 'Den filen är ingen bild som vi kan läsa. Använd en bild i JPEG, PNG eller WebP.',
  'photo-too-large': ({ mostMegabytes }) =>
    `En bild får vara högst ${mostMegabytes} MB. Ta om den i mindre storlek.`,
  'name-missing': () => 'Skriv namnet på den som godtar det.',
  'too-many-tries': ({ seconds }) => `För många försök. Vänta ${waiting(seconds)} och försök igen.`,
  'link-used-up': () =>
    'Den här länken har redan använts, eller är äldre än 15 minuter. Be om en ny; det tar bara ett ögonblick.',
}

function instead({ betterFrom, betterUntil, timeZone }: Facts): string {
  const better = say.period(betterFrom, betterUntil, timeZone)
  return better ? `Du kan få det ${better}.` : 'Välj andra datum.'
}

function closedThen({ end, hours, why, nextOpening, timeZone }: Facts): string {
  const what = end === 'return' ? 'lämna tillbaka utrustningen' : 'hämta utrustningen'
  const because = why ? ` (${why})` : ''
  const open = hours ? `Vi har öppet ${hours} den dagen${because}` : `Vi har stängt den dagen${because}`
  const opens = say.instant(nextOpening, timeZone)
  return `Du kan inte ${what} då. ${open}${opens ? `; vi öppnar nästa gång ${opens}` : ''}. Välj en annan tid.`
}

function notFree({ description, why, ...facts }: Facts): string {
  const better = say.period(facts.betterFrom, facts.betterUntil, facts.timeZone)
  const longest = say.instant(facts.longestUntil, facts.timeZone)
  return [
    why === 'kept-for-desk'
      ? `Det som är kvar av ${description ?? 'utrustningen'} de datumen håller vi till disken: ring oss.`
      : `${description ?? 'Något av utrustningen'} är inte ledig alla de datumen.`,
    better ? `Den är ledig ${better}.` : null,
    longest ? `Från upphämtningen du valde kan du ha den till ${longest}.` : null,
    'Bokningen är som den var.',
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function datesTaken(facts: Facts): string {
  const { why, description, wanted, units, alternative, alternativeDescription, alternativeLocation } = facts
  const what = description ?? 'något av detta'
  const end = 'Inget har bokats, och inget drogs.'
  const full = say.period(facts.fullFrom, facts.fullUntil, facts.timeZone)
  const because =
    why === 'kept-for-desk'
      ? ' på nätet; ring oss, vi håller några till disken'
      : full
        ? `: med din skulle ${wanted} vara ute ${full}, och vi har ${units}`
        : ''
  const gone =
    why === 'sold-out'
      ? `Vi har ${units === 0 ? 'inga' : `bara ${units}`} kvar av ${what}, och du valde ${wanted}. ${end}`
      : `Någon var snabbare: ${what} är inte ledig de datumen längre${because}. ${end}`
  if (alternative === 'other-start')
    return `${gone} Den är ledig ${say.period(facts.alternativeFrom, facts.alternativeUntil, facts.timeZone)}.`
  if (alternative === 'other-variant') return `${gone} ${alternativeDescription} är ledig på dina datum.`
  if (alternative === 'other-location')
    return `${gone} Den är ledig på dina datum hos ${alternativeLocation}.`
  return `${gone} Välj andra datum eller annan utrustning.`
}

function spanOf(first: Facts[string] | undefined, last: Facts[string] | undefined): string {
  if (first && last) return say.days(first, last)
  return first ? `från ${say.days(first)}` : `till och med ${say.days(last)}`
}

function waiting(seconds: Facts[string] | undefined): string {
  const left = Number(seconds)
  if (left < 60) return left === 1 ? 'en sekund' : `${left} sekunder`
  const minutes = Math.ceil(left / 60)
  return minutes === 1 ? 'en minut' : `${minutes} minuter`
}
