import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { findProducts } from '@/lib/inventory/find-products'
import { RuleTable } from './rule-table'

export const metadata: Metadata = { title: 'Rental rules' }

export default async function RulesPage() {
  await requireStaff('people')
  return (
    <>
      <PageHead
        title="Rental rules"
        lead="How long before, for how long and at which times of day each thing is rented out. Without a rule: whenever a shop is open."
      />
      <Card flush>
        <RuleTable products={await findProducts()} />
      </Card>
    </>
  )
}
