import { BrandMark } from '@/app/_ui/brand'
import { GEAR_NAMES, Gear } from '@/app/_ui/gear/gear'
import { Scene } from '@/app/_ui/gear/scene'
import { ICON_NAMES, Icon } from '@/app/_ui/icon'
import { Part, Row, Section } from './part'
import { SHADES, type Shade } from './shades'

/** What everything else is made of. */
export const Foundations = () => (
  <Section
    id="foundations"
    title="Type, space and colour"
    lead="Inter in a few sizes, steps of eight pixels, and four colours with a meaning each."
  >
    <TypeScale />
    <Part
      name="Space"
      use="Gaps and insets are steps of 4 and 8 pixels. Desk and office are denser: .dense makes controls, cells and insets smaller, and a finger still gets its 44 pixels."
    >
      <ul className="grid gap-2">
        {SPACES.map(([name, width, use]) => (
          <li key={name} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className={`h-4 flex-none rounded-sm bg-fjord ${width}`} />
            <span className="text-sm">
              <code className="font-semibold">{name}</code> <span className="text-ink-soft">{use}</span>
            </span>
          </li>
        ))}
      </ul>
    </Part>
    {SHADES.map(({ title, use, shades }) => (
      <Part key={title} name={title} use={use}>
        <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-3">
          {shades.map((shade) => (
            <Swatch key={shade.name} {...shade} />
          ))}
        </ul>
      </Part>
    ))}
    <Part
      name="Icon"
      use="Beside words, never instead of them; a button that has no room for words has them for screen readers."
    >
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-3 text-sm">
        {ICON_NAMES.map((name) => (
          <li key={name} className="flex items-center gap-2">
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    </Part>
    <Part
      name="Gear, Scene, BrandMark"
      use="Our own line drawings: a product without a photo, an empty list, a page that failed."
    >
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-3">
        {GEAR_NAMES.slice(0, 6).map((name) => (
          <li key={name}>
            <Gear name={name} />
          </li>
        ))}
      </ul>
      <Row>
        <BrandMark name="Kickstand" />
        <Scene name="no-free-gear" className="w-40" />
        <Scene name="lost-path" className="w-40" />
      </Row>
    </Part>
  </Section>
)

const SPACES = [
  ['gap-1', 'w-1', '4 px, within a line of text'],
  ['gap-2', 'w-2', '8 px, between what belongs together'],
  ['gap-4', 'w-4', '16 px, between fields'],
  ['gap-6', 'w-6', '24 px, between cards'],
  ['inset', 'w-inset', 'from the edge of a card to what is in it'],
  ['control', 'w-control', 'the least height of a button or a field'],
] as const

const TypeScale = () => (
  <Part
    name="h1, h2, h3, p"
    use="One h1 on a page, by PageHead; an h2 for each card. No level is left out. Figures that are compared are tabular."
  >
    <p className="text-4xl leading-tight font-semibold tracking-tight">Title of a page in the shop</p>
    <p className="text-2xl font-semibold tracking-tight">h1 in desk and office</p>
    <p className="text-lg font-semibold tracking-tight">h2, the title of a card</p>
    <p className="text-[1.0625rem] font-semibold">h3, within a card</p>
    <p>Text, 16 pixels. Sentences end before sixty letters where there is room for that.</p>
    <p className="text-sm text-ink-soft">
      Small, soft: hints, dates, what stands beside the matter. 14 pixels.
    </p>
    <p className="tabular-nums">Figures in columns: 1,234.50 · 5,678.90</p>
  </Part>
)

const Swatch = ({ name, light, dark }: Shade) => (
  <li className="flex items-center gap-3">
    <span
      aria-hidden="true"
      className="flex flex-none overflow-clip rounded-control border border-line-strong"
    >
      <span className="size-9" style={{ background: light }} />
      <span className="size-9" style={{ background: dark }} />
    </span>
    <span className="grid text-sm">
      <code className="font-semibold">{name}</code>
      <span className="text-ink-soft tabular-nums">
        {light} · {dark}
      </span>
    </span>
  </li>
)
