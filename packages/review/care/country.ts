const names: Readonly<Record<string, string>> = {
  canada: 'CA', 'united kingdom': 'GB', uk: 'GB', 'great britain': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB', 'united states': 'US', 'united states of america': 'US', usa: 'US', us: 'US',
  australia: 'AU', 'new zealand': 'NZ', aotearoa: 'NZ', ireland: 'IE', spain: 'ES', espana: 'ES', espanya: 'ES', france: 'FR', india: 'IN', 'south africa': 'ZA',
}

/** A name as it is compared: small letters, no accents, no space around. */
export function foldName(name: string | undefined): string {
  return (name ?? '').trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
}

/** A country, by ISO 3166 code or English name, as its two-letter code (`GB`, not `UK`); what is not known comes back in capitals. */
export function toCountryCode(country: string | undefined): string {
  const key = foldName(country)
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? key.toUpperCase()
}
