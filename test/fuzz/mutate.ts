import fc from 'fast-check'

/** One harm done to bytes, at a place that is a share of their length. */
type Harm = (bytes: Buffer) => Buffer

function cutAt(bytes: Buffer, share: number): number {
  return Math.floor(bytes.length * share)
}

/** What readers have stumbled over in the past, in whatever format it lands. */
const evil: readonly string[] = [
  ...['__proto__', 'constructor', '\u0000', '\ufeff', '\u202e', '\ud800', '\u001b[2J', '%00', '&e;', ']]>', '<!--'],
  ...['1e400', '-0', '9'.repeat(400), '{"a":', '['.repeat(2000), '{"a":['.repeat(500), '<a>'.repeat(2000), 'null'],
  ...['<!DOCTYPE a [<!ENTITY e "x"><!ENTITY f "&e;&e;&e;&e;">]>', '&#x110000;', '<![CDATA[', '<text>', '</text>'],
  ...[
    'a: &a [*a]',
    '<<: *a',
    '!!js/function x',
    '\n---\n',
    '\r',
    '\t',
    '?',
    '~',
    '\u2028',
    'pkg:',
    'vers:npm/>',
    'CVE-',
  ],
  ...['"'.repeat(30), '\\'.repeat(30), '@'.repeat(300), '-'.repeat(300), '.0'.repeat(300), 'a'.repeat(5000)],
]

const share = fc.double({ min: 0, max: 1, noNaN: true })

function inserted(text: Buffer, at: number): Harm {
  return bytes => Buffer.concat([bytes.subarray(0, cutAt(bytes, at)), text, bytes.subarray(cutAt(bytes, at))])
}

/** A value of JSON or between quotation marks gives way to another text. */
function exchanged(which: number, by: string): Harm {
  return bytes => {
    const text = bytes.toString('latin1')
    const places = [...text.matchAll(/"[^"\n]{0,200}"|-?\d+(?:\.\d+)?|>[^<\n]{1,200}</g)]
    const place = places[Math.floor(which * (places.length - 1))]
    if (place === undefined) return bytes
    const [start, end] = [place.index, place.index + place[0].length]
    return Buffer.concat([bytes.subarray(0, start), Buffer.from(by), bytes.subarray(end)])
  }
}

function repeated(from: number, length: number, times: number): Harm {
  return bytes => {
    const start = cutAt(bytes, from)
    const piece = bytes.subarray(start, start + length)
    return Buffer.concat([
      bytes.subarray(0, start),
      ...Array.from({ length: times }, () => piece),
      bytes.subarray(start),
    ])
  }
}

const harms: fc.Arbitrary<Harm> = fc.oneof(
  share.map(
    (at): Harm =>
      bytes =>
        bytes.subarray(0, cutAt(bytes, at)),
  ),
  share.map(
    (at): Harm =>
      bytes =>
        bytes.subarray(cutAt(bytes, at)),
  ),
  fc.tuple(share, fc.nat(255)).map(
    ([at, value]): Harm =>
      bytes => {
        const changed = Buffer.from(bytes)
        if (changed.length > 0) changed[Math.min(cutAt(changed, at), changed.length - 1)] = value
        return changed
      },
  ),
  fc.tuple(share, fc.constantFrom(...evil)).map(([at, text]) => inserted(Buffer.from(text), at)),
  fc.tuple(share, fc.uint8Array({ maxLength: 40 })).map(([at, bytes]) => inserted(Buffer.from(bytes), at)),
  fc.tuple(share, fc.constantFrom(...evil, 'null', '{}', '[]', '""', 'true')).map(([at, by]) => exchanged(at, by)),
  fc.tuple(share, fc.nat(2000), fc.integer({ min: 2, max: 60 })).map(([at, long, times]) => repeated(at, long, times)),
  fc.tuple(share, fc.nat(500)).map(
    ([at, long]): Harm =>
      bytes => {
        const start = cutAt(bytes, at)
        return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + long)])
      },
  ),
  fc.constant<Harm>(bytes => Buffer.from(bytes.toString('utf8'), 'utf16le')),
)

/** The text of a file, harmed a few times over. */
export function harmed(seeds: readonly Buffer[]): fc.Arbitrary<Buffer> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(harms, { minLength: 1, maxLength: 5 }))
    .map(([seed, all]) => all.reduce((bytes, harm) => harm(bytes).subarray(0, 512 * 1024), seed))
}

const words = [
  ...[
    'bomFormat',
    'CycloneDX',
    'specVersion',
    '1.6',
    'components',
    'name',
    'version',
    'purl',
    'pkg:npm/a@1',
    'spdxVersion',
  ],
  ...[
    'SPDX-2.3',
    'packages',
    'externalRefs',
    'referenceType',
    'referenceLocator',
    '@context',
    '@graph',
    'type',
    'spdxId',
  ],
  ...[
    'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    'vulnerabilities',
    'analysis',
    'state',
    'not_affected',
    'affects',
  ],
  ...['statements', 'https://openvex.dev/ns/v0.2.0', 'products', 'vulnerability', 'status', 'document', 'product_tree'],
  ...[
    'branches',
    'id',
    'aliases',
    'affected',
    'ranges',
    'events',
    'introduced',
    '0',
    'fixed',
    '2.0.0',
    'matches',
    'runs',
  ],
]

/** Documents of any shape, made of the words that readers look for. */
export const shaped: fc.Arbitrary<Buffer> = fc
  .letrec(tie => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<unknown>(...words, null, true, 0, -1, 1e308, ''),
      fc.string({ maxLength: 30 }),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(fc.constantFrom(...words, '__proto__', 'constructor'), tie('value'), { maxKeys: 8 }),
    ),
  }))
  .value.map(value => Buffer.from(JSON.stringify(value)))
