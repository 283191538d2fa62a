import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { METHOD_KINDS } from '@/app/_words/receipt-kinds'
import { GatewayForm } from '@/app/(office)/office/locations/gateway-form'
import { ShopHead } from '@/app/(office)/office/locations/shop-head'
import { METHODS } from '@/lib/gateway/methods'
import { nameOf } from '@/lib/gateway/name-of'
import { findLocationBySlug } from '@/lib/inventory/find-locations'
import { findGatewayChoice } from '@/lib/payment/find-gateway-choice'

export const metadata: Metadata = { title: 'Payment gateway' }

type Props = { params: Promise<{ slug: string }> }

export default async function GatewayPage({ params }: Props) {
  await requireStaff('people')
  const { slug } = await params
  const shop = await findLocationBySlug(slug)
  if (!shop) notFound()
  const { chosen, usual, connected } = await findGatewayChoice(shop.id)
  const gateways = connected.map((name) => ({ value: name, label: nameOf(name) }))
  return (
    <>
      <ShopHead
        shop={shop}
        title="Payment gateway"
        about=": where renters pay, and where deposits are kept."
      />
      <Card>
        <GatewayForm
          shop={slug}
          chosen={Object.fromEntries(Object.entries(chosen).map(([name, gateway]) => [name, gateway ?? '']))}
          usual={{ value: '', label: `As everywhere: ${nameOf(usual)}` }}
          gateways={gateways}
          methods={METHODS.map((method) => [method, METHOD_KINDS.en[method] ?? method])}
        />
      </Card>
    </>
  )
}
