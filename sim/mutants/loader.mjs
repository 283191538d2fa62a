import { register } from 'node:module'

// Before tsx: whoever is registered first is asked last, so that tsx compiles what we hand it.
register('./rewrite.mjs', import.meta.url)
