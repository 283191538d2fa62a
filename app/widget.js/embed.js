// Runs in the page of another site: puts the widget where the script tag stands. Above it the route writes SAYS: for each
// language what to call it, and where it and the list of gear are. Sets no cookie, keeps nothing, and needs no style of the page.
const ATTRIBUTES = ['location', 'product', 'language', 'accent', 'theme', 'radius']
const HIGHEST = 20000

const tag = document.currentScript
if (tag?.closest('body')) embed(tag, new URL(tag.src).origin)
else warn('the script tag has to stand in the body of the page, where the widget belongs.')

/** The link stands until the frame says that it is there: a shop that is down, or a policy that blocks it, leaves no hole. */
function embed(tag, shop) {
  const says = SAYS[languageOf(tag)]
  const link = linkBefore(tag, shop) ?? addLink(tag, shop + says.gear, says.label)
  const frame = document.createElement('iframe')
  frame.title = says.label
  frame.loading = 'lazy'
  frame.scrolling = 'no'
  frame.src = `${shop}${says.widget}?${wishesOf(tag)}`
  Object.assign(frame.style, {
    display: 'block',
    width: '100%',
    height: '1px',
    border: '0',
    visibility: 'hidden',
  })
  tag.before(frame)
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== shop || source !== frame.contentWindow || data?.kickstand !== 'widget') return
    if (data.height > 0 && data.height <= HIGHEST) show(frame, link, data)
    if (data.isElsewhere && frame.getBoundingClientRect().top < 0) frame.scrollIntoView()
    if (Array.isArray(data.notes)) data.notes.forEach(warn)
  })
}

function show(frame, link, { height, radius, title }) {
  Object.assign(frame.style, {
    height: `${Math.ceil(height)}px`,
    borderRadius: `${Number(radius) || 0}px`,
    visibility: 'visible',
  })
  frame.title = String(title)
  link.style.display = 'none'
}

/** What the tag says, else the page; Norwegian has several names. */
function languageOf({ dataset }) {
  const asked = dataset.language ?? document.documentElement.lang.split('-')[0].replace(/^n[on]$/, 'nb')
  return Object.hasOwn(SAYS, asked) ? asked : 'en'
}

/** The attributes as they are: the shop checks them, and says what it could not use. */
function wishesOf({ dataset }) {
  const wishes = new URLSearchParams({ host: location.origin })
  for (const name of ATTRIBUTES) if (dataset[name]) wishes.set(name, dataset[name])
  return wishes
}

/** A link to the shop that the page has for those who run no scripts. */
function linkBefore(tag, shop) {
  const before = tag.previousElementSibling
  return before?.localName === 'a' && before.origin === shop ? before : null
}

function addLink(tag, gear, label) {
  const { location: place, product } = tag.dataset
  const link = document.createElement('a')
  link.textContent = label
  link.href =
    gear +
    (product ? `/${encodeURIComponent(product)}` : '') +
    (place ? `?${new URLSearchParams({ place })}` : '')
  tag.before(link)
  return link
}

function warn(text) {
  // biome-ignore lint/suspicious/noConsole: the console of the page is where its owner looks when something is not as they wrote it
  console.warn(`Widget of the shop: ${text}`)
}
