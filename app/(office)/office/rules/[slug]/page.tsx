import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { History } from '@/app/(office)/office/_history/history'
import { RuleForm } from '@/app/(office)/office/rules/rule-form'
import { typedRule } from '@/app/(office)/office/rules/typed-rule'
import { findLocations } from '@/lib/inventory/find-locations'
import { findProduct } from '@/lib/inventory/find-product'
import { findHistory } from '@/lib/logbook/find-history'

export const metadata: Metadata = { title: 'Rental rules' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string | string[] }> }

export default async function RulePage({ params, searchParams }: Props) {
  await requireStaff('people')
  const [{ slug }, { saved }] = await Promise.all([params, searchParams])
  const [product, [shop]] = await Promise.all([findProduct(slug), findLocations()])
  if (!product) notFound()
  return (
    <>
      <PageHead
        title={product.name}
        lead="What is left empty is as for everything else. Bookings that exist already stay as they are."
        trail={[{ label: 'Rental rules', href: '/office/rules' }, { label: product.name }]}
      />
      {saved && (
        <Notice tone="ok" title="Saved" announce>
          It counts from now on, and its page in the shop says so.
        </Notice>
      )}
      <Card title="When it is rented out">
        <RuleForm typed={{ product: slug, ...typedRule(product.rule) }} />
      </Card>
      <Card title="Who changed what">
        <History
          entries={await findHistory(`product:${product.id}`)}
          timeZone={shop?.timeZone ?? 'UTC'}
          empty="Nobody has changed these rules yet."
        />
      </Card>
    </>
  )
}
