import type { BrandLook } from '@/app/_ui/brand'
import { type Company, isWordmark, logoPath } from '@/lib/company/company'

/** The company as the head of a page shows it. */
export const brandOf = ({ brand, logo }: Company): BrandLook => ({
  name: brand,
  logo: logo && { src: logoPath(logo), width: logo.width, height: logo.height, isName: isWordmark(logo) },
})
