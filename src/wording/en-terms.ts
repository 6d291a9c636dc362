/**
 * What the Act's own terms mean, for whoever meets them for the first time: a few words each. The routes: Annex VIII,
 * Art. 27(9), 32(5a) and 12(2); the classes: Art. 7(1), 8(1); the kinds of modules: Art. 3(1), 3(2), 13(5), Rec. 12.
 */
const routes: Readonly<Record<string, string>> = {
  'module A': 'you assess the product yourself',
  'modules B + C': 'a notified body examines the design and how you handle vulnerabilities; you build to it',
  'module H': 'a notified body approves and watches over your quality system',
  'European cybersecurity certification scheme': 'a certificate under such a scheme',
  'EHR system procedure': 'the procedure of the health data law, Regulation (EU) 2025/327',
  'high-risk AI procedure': 'the procedure of the AI Act, Regulation (EU) 2024/1689',
}

const classes: Readonly<Record<string, string>> = {
  default: 'not in Annex III or IV',
  'important class I': 'in Annex III',
  'important class II': 'in Annex III',
  critical: 'in Annex IV',
}

const modules: Readonly<Record<string, string>> = {
  'remote data processing': 'belongs to the product',
  'third-party service': 'treat it like a component bought in',
  'outside the product': 'other law may apply to it',
}

function explained(terms: Readonly<Record<string, string>>): (term: string) => string {
  return term => (Object.hasOwn(terms, term) ? `${term} (${terms[term]})` : term)
}

/** A class, and where it comes from. */
export const classMeaning = explained(classes)

/** What a module is, and what that means for the product. */
export const moduleMeaning = explained(modules)

/** A route on a line of its own, and what it asks of the manufacturer. */
export function routeMeaning(route: string): string {
  return Object.hasOwn(routes, route) ? `${route}: ${routes[route]}` : route
}
