import { Brand } from '@/app/_ui/brand'
import { Breadcrumbs, FilterLinks, Pager } from '@/app/_ui/paths'
import { Part, Section } from './part'

/** Where one is, and how to get on. */
export const Ways = () => (
  <Section
    id="ways"
    title="Ways through the pages"
    lead="Around this page stand WorkShell with the rooms and NavStrip with their pages, SandboxBanner, and KeepFocus, which nobody sees; PageHead with PrintButton is the head of this page. The shop has SiteHeader and SiteFooter."
  >
    <Part name="Breadcrumbs" use="The way back up. PageHead draws it from its trail.">
      <Breadcrumbs
        trail={[
          { label: 'Desk', href: '#ways' },
          { label: 'K7QM-2F4H', href: '#ways' },
          { label: 'Deposit' },
        ]}
      />
    </Part>
    <Part name="FilterLinks" use="One list seen in several ways, each an address of its own.">
      <FilterLinks
        label="Examples of ways"
        links={[
          { label: 'All', href: '#ways', current: true, count: 12 },
          { label: 'To decide', href: '#saying', current: false, count: 3 },
          { label: 'Over', href: '#showing', current: false },
        ]}
      />
    </Part>
    <Part name="Pager" use="Long lists, a page at a time.">
      <Pager page={2} pages={7} hrefFor={() => '#ways'} label="Example of pages" />
    </Part>
    <Part name="Brand" use="The mark with the name of the shop, at the top of every room.">
      <Brand name="Kickstand" />
    </Part>
  </Section>
)
