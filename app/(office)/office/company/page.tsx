import type { Metadata } from 'next'
import { brandOf } from '@/app/_company/brand-of'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { SubmitButton } from '@/app/_ui/submit-button'
import { History } from '@/app/(office)/office/_history/history'
import { COUNTRIES, isKnown } from '@/lib/company/company'
import { findCompany } from '@/lib/company/find-company'
import { findLocations } from '@/lib/inventory/find-locations'
import { findHistory } from '@/lib/logbook/find-history'
import { countryIn } from '@/lib/seller'
import { removeLogo } from './actions'
import { CompanyForm } from './company-form'
import { typedCompany } from './company-state'
import { LogoForm } from './logo-form'

export const metadata: Metadata = { title: 'Company' }

type Props = { searchParams: Promise<{ saved?: string | string[] }> }

const SAVED: Record<string, string> = {
  company: 'Pages and letters say so from now on. Receipts that are issued keep what they said.',
  logo: 'The new logo is on pages, in letters and on receipts from now on.',
  'no-logo': 'The first letter of the brand stands there from now on.',
}

export default async function CompanyPage({ searchParams }: Props) {
  await requireStaff('people')
  const [{ saved }, company, [shop]] = await Promise.all([searchParams, findCompany(), findLocations()])
  const { logo } = brandOf(company)
  const done = SAVED[String(saved)]
  return (
    <>
      <PageHead
        title="Company"
        lead="Whose shop this is. It stands in the head and foot of every page, in letters and on receipts from now on; receipts that are issued keep what they said."
      />
      {done && (
        <Notice tone="ok" title="Saved" announce>
          {done}
        </Notice>
      )}
      {!isKnown(company) && (
        <Notice tone="attention" title="Nobody has said yet whose shop this is">
          Until then nothing can be published: a receipt has to name the company.
        </Notice>
      )}
      <CompanyForm
        key={company.revision}
        typed={typedCompany(company)}
        logo={logo}
        countries={COUNTRIES.map((value) => ({ value, label: countryIn(value, 'en') }))}
      />
      <Card title="Logo">
        <div className="grid gap-5">
          <LogoForm />
          {logo && (
            <form action={removeLogo}>
              <SubmitButton tone="quiet" pendingLabel="Removing …">
                Show no logo
              </SubmitButton>
            </form>
          )}
        </div>
      </Card>
      <Card title="Who changed what">
        <History
          entries={await findHistory('company')}
          timeZone={shop?.timeZone ?? 'UTC'}
          empty="Nobody has changed anything yet."
        />
      </Card>
    </>
  )
}
