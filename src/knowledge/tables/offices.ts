import type { OfficeKind } from '../../reading/kit/index.ts'

/** Kinds of office as the tables name them, where reading names them otherwise. */
const renamed: Readonly<Record<string, OfficeKind>> = {
  'ambassador-to-un': 'un-representative',
  'organisation-head': 'org-head',
  'special-envoy': 'envoy',
  'central-bank': 'other',
}

/** The kinds that a table may name. */
export const officeKinds: ReadonlySet<string> = new Set<OfficeKind | keyof typeof renamed>([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'deputy-foreign-minister',
  'defence-minister',
  'other-minister',
  'ambassador',
  'un-representative',
  'org-head',
  'spokesperson',
  'envoy',
  'other',
  ...Object.keys(renamed),
])

/** Reading's kind of an office; ambassadors and spokespersons are told by their title, where a table has them as `other`. */
export function kindOfOffice(kind: string, office: string): OfficeKind {
  if (kind === 'other') {
    if (/^(?:ambassador\b|high commissioner to |charg[ée] d.affaires)/i.test(office)) return 'ambassador'
    if (/\bspoke(?:sperson|sman|swoman|person)\b|\bpress secretary\b/i.test(office)) return 'spokesperson'
  }
  return renamed[kind] ?? (kind as OfficeKind)
}
