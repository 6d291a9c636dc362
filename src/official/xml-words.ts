import { printable } from '../kit/index.ts'
import type { XmlFault } from './validate.ts'

/** What the library says, by how it is recognised, and what to do about it. The first that fits counts. */
const remedies: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [
    /No matching global declaration/,
    () => 'Write as `xmlns` of `bom` a version that there is: http://cyclonedx.org/schema/bom/1.6.',
  ],
  [/The attribute '([^']+)' is required/, ([name]) => `Add the attribute \`${name}\`.`],
  [/attribute '([^']+)' is not allowed/, ([name]) => `Delete the attribute \`${name}\`, or correct its spelling.`],
  [/Missing child element\(s\)\. Expected is (.{1,300})/, ([names]) => `Add what is missing: ${names}`],
  [/This element is not expected\. Expected is (.{1,300})/, ([names]) => `Move or delete it. Here may stand: ${names}`],
  [/This element is not expected/, () => 'Move it to where it belongs, or delete it.'],
  [/\[facet 'enumeration'\]/, () => 'Write one of the values that the format has for it.'],
  [/\[facet 'pattern'\]/, () => 'Write it in the form that the format has for it.'],
  [/Duplicate key-sequence/, () => 'Give each its own `bom-ref`.'],
  [
    /not a valid value of the (?:atomic|union|list) type/,
    () => 'Write a value of the kind that the format has for it.',
  ],
  [/entity|EntityRef|amplification/i, () => 'Write the text out: entities are not read.'],
  [/parser error|tag mismatch|Premature end/i, () => 'Correct the XML on this line, or have the SBOM made again.'],
]

/** A message of the library as a fault on its line. Names lose their namespace, which is always the same. */
export function faultInXml(message: string, line: number, version: string): XmlFault {
  const says = printable(
    message.replace(/\{http:\/\/[^}]{0,80}\}/g, '').replace(/^(?:Schemas validity|parser) error : /, ''),
  ).slice(0, 500)
  const element = /^Element '([^']{1,100})'/.exec(says)?.[1]
  const known = remedies.flatMap(([fits, remedy]) => {
    const found = fits.exec(says)
    return found ? [remedy(found.slice(1))] : []
  })
  const rule = `CycloneDX ${version} in XML${element === undefined ? '' : `, ${element}`}`
  return {
    rule,
    path: '',
    line,
    says,
    remedy: known[0] ?? 'Correct this place, or have the SBOM made again by a current version of its tool.',
  }
}
