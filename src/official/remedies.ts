/** Forms of texts that official schemas ask for, by how their pattern begins or by their name, and an example of each. */
const forms: readonly (readonly [string, string])[] = [
  ['^([a-fA-F0-9]{32}|', 'Write the hash in hexadecimal digits, 32, 40, 64, 96 or 128 of them as its algorithm gives.'],
  ['^urn:uuid:', 'Write `urn:uuid:` and a UUID in small letters: urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79.'],
  ['^urn:cdx:', 'Write a link to an SBOM: `urn:cdx:`, its UUID, `/`, its version, and `#` with the reference in it.'],
  ['^([a-z]{2})(-[A-Z]{2})?$', 'Write a language as in `en` or `en-US`.'],
  ['^[A-Z]{2}$', 'Write a country in two capital letters, such as DE.'],
  ['^CRE:', 'Write `CRE:` and two numbers: CRE:764-507.'],
  ['^[-+a-z0-9.]+/', 'Write a media type in small letters, such as text/plain.'],
  ['^[^\\/]+\\/', 'Write two names with one slash between them.'],
  ['^(?!_:)', 'Write a full identifier with a scheme, such as https://example.org/sbom#package-1.'],
  ['^_:', 'Write `_:` and a name, or a full identifier with a scheme.'],
  ['^\\d\\d\\d\\d-', 'Write a moment in UTC: 2026-11-25T10:00:00Z.'],
  ['^[0-9]{4}-', 'Write a moment in UTC: 2026-11-25T10:00:00Z.'],
  ['^(0|[1-9]', 'Write a version of three numbers, such as 3.0.1.'],
  ['^-?[0-9]', 'Write a number in digits.'],
  ['date-time', 'Write a moment with its offset: 2026-11-25T10:00:00Z.'],
  ['date', 'Write a day that exists: 2026-11-25.'],
  ['idn-email', 'Write a mail address: security@example.org.'],
  ['iri-reference', 'Write an address without spaces; encode other characters with a percent sign.'],
  ['uri', 'Write a full address with its scheme: https://example.org/.'],
]

/** How a text gets the form that is asked for. */
export function remedyForForm(form: string): string {
  const known = forms.find(([begins]) => form === begins || form.startsWith(begins))
  return known?.[1] ?? 'Write it in the form that the format has for it.'
}
