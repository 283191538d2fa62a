import { PageHead } from '@/app/_ui/page-head'

type Props = { shop: { slug: string; name: string }; title: string; about?: string }

/** The head of a page about one shop's hours; `about` goes on after the shop's name. */
export const ShopHead = ({ shop: { slug, name }, title, about = '' }: Props) => (
  <PageHead
    title={title}
    lead={`${name}${about}`}
    trail={[
      { label: 'Opening hours', href: '/office/locations' },
      { label: name, href: `/office/locations/${slug}` },
      { label: title },
    ]}
  />
)
