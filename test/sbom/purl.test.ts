import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makePurl, type PurlMaking, readPurl } from '../../src/sbom/purl.ts'
import { sample } from '../sample.ts'
import { testWithShared } from '../shared-data.ts'

describe('what a package URL says', () => {
  test.each([
    ['pkg:npm/lodash@4.17.21', 'npm', undefined, 'lodash', '4.17.21'],
    ['pkg:npm/%40babel/core@7.0.0', 'npm', '@babel', 'core', '7.0.0'],
    ['pkg:npm/@babel/core@7.0.0', 'npm', '@babel', 'core', '7.0.0'],
    ['pkg:npm/@babel/core', 'npm', '@babel', 'core', undefined],
    ['  PKG://NPM/lodash  ', 'npm', undefined, 'lodash', undefined],
    ['pkg:maven/org.apache.commons/commons-lang3@3.12.0', 'maven', 'org.apache.commons', 'commons-lang3', '3.12.0'],
    [
      'pkg:golang/github.com/Azure/go-autorest@v14.2.0%2Bincompatible',
      'golang',
      'github.com/Azure',
      'go-autorest',
      'v14.2.0+incompatible',
    ],
    ['pkg:golang/github.com%2Fgorilla%2Fmux@1.8.0', 'golang', 'github.com/gorilla', 'mux', '1.8.0'],
    ['pkg:pypi/Zope.Interface__x@5.0', 'pypi', undefined, 'zope-interface-x', '5.0'],
    ['pkg:deb/Debian/Curl@7.50.3-1', 'deb', 'debian', 'curl', '7.50.3-1'],
    ['pkg:rpm/Fedora/ImageMagick@7.1', 'rpm', 'fedora', 'ImageMagick', '7.1'],
    ['pkg:githubactions/octo/tools%2Flint@v1', 'githubactions', 'octo', 'tools/lint', 'v1'],
    ['pkg:github/actions/checkout@refs/heads/main', 'github', 'actions', 'checkout', 'refs/heads/main'],
    ['pkg:nuget/Newtonsoft.Json@13.0.1', 'nuget', undefined, 'Newtonsoft.Json', '13.0.1'],
    ['pkg:npm/a@', 'npm', undefined, 'a', undefined],
  ])('%s', (text, type, namespace, name, version) => {
    expect(readPurl(text)).toMatchObject({ type, name, text: text.trim() })
    expect(readPurl(text)?.namespace).toBe(namespace)
    expect(readPurl(text)?.version).toBe(version)
  })

  test('qualifiers have lower-case keys in order, without empty ones; the subpath leads nowhere else', () => {
    const purl = readPurl('pkg:deb/debian/curl@7.1%2Bb1?Distro=debian-12&arch=&upstream=curl%20x#/a/./../b/')
    expect(purl?.qualifiers).toEqual({ distro: 'debian-12', upstream: 'curl x' })
    expect(purl?.subpath).toBe('a/b')
    expect(purl?.canonical).toBe('pkg:deb/debian/curl@7.1%2Bb1?distro=debian-12&upstream=curl%20x#a/b')
  })

  test('qualifiers that are plain but out of order are put in order', () => {
    expect(readPurl('pkg:maven/a/b@1?type=jar&classifier=x')?.canonical).toBe('pkg:maven/a/b@1?classifier=x&type=jar')
    expect(readPurl('pkg:maven/a/b@1?x=b=c')?.qualifiers).toEqual({ x: 'b=c' })
  })
})

test.each([
  ['', 'lodash', 'pkg:', 'pkg:npm', 'pkg:npm/', 'pkg:npm/@1.0', 'pkg:npm/%20%zz', 'pkg:npm/a@%e0%a4', 'http://npm/a'],
  ['pkg:npm/a?b c=1', 'pkg:npm/a?x=%zz', 'pkg:npm/a?x=1&x=2', 'pkg:npm/a?X=1&x=2', 'pkg:npm/a?__proto__=1'],
  ['pkg:npm/a\u0000b', 'pkg:npm/a\nb', 'pkg:npm/\ud800', 'pkg:3d/a', 'pkg:n_m/a', 'pkg:golang/%2F', 'pkg:git/%2F'],
  [
    'pkg:swift/Alamofire@5.4.3',
    'pkg:cpan/Perl-Version@1.013',
    'pkg:cpan/LWP::UserAgent',
    'pkg:cpan/GDT/URI::PackageURL',
  ],
  ['pkg:vcpkg/boost/asio', 'pkg:otp/a/b', 'pkg:julia/Dates', 'pkg:vscode-extension/java', 'pkg:chrome-extension/dogs'],
  [`pkg:npm/${'a'.repeat(5000)}`, `pkg:npm/${'%C3%A9'.repeat(700)}`, `pkg:npm/${'é'.repeat(2000)}`],
])('what is no package URL is none: %j', (...texts) => {
  expect(texts.filter(text => readPurl(text) !== undefined)).toEqual([])
})

test('any text is read without harm, and soon', () => {
  const pieces = [
    'pkg:',
    '/',
    '@',
    '?',
    '#',
    '%',
    '%40',
    '%2F',
    '=',
    '&',
    'npm',
    'pypi',
    'git',
    'golang',
    'a',
    'A',
    '.',
    ' ',
    'é',
  ]
  const like = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => parts.join(''))
  fc.assert(fc.property(fc.oneof(like, fc.string({ unit: 'binary' })), text => void readPurl(text)))
  const started = performance.now()
  for (const mark of [...pieces, 'a/', '&a=b', '%40a/'])
    for (const end of ['', '!', '@']) readPurl(`pkg:npm/${mark.repeat(4000 / mark.length)}${end}`)
  expect(performance.now() - started).toBeLessThan(1000)
})

const types = ['npm', 'pypi', 'maven', 'golang', 'git', 'deb', 'generic', 'huggingface', 'githubactions']

test('the canonical spelling is read as the same package URL, and is its own canonical spelling', () => {
  const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  const parts = fc.array(part, { minLength: 1, maxLength: 4 })
  const query = fc.dictionary(fc.stringMatching(/^[a-zA-Z][a-z0-9._-]{0,6}$/), part, { maxKeys: 3 })
  const made = fc.tuple(fc.constantFrom(...types), parts, part, query, fc.array(part, { maxLength: 3 }))
  fc.assert(
    fc.property(made, fc.boolean(), ([type, path, version, qualifiers, subpath], isEncoded) => {
      const spelled = isEncoded ? encodeURIComponent : (text: string) => text
      const pairs = Object.entries(qualifiers).map(([key, value]) => `${key}=${spelled(value)}`)
      const text = `pkg:${type}/${path.map(spelled).join('/')}@${spelled(version)}?${pairs.join('&')}#${subpath.join('/')}`
      const purl = readPurl(text)
      if (!purl) return
      const again = readPurl(purl.canonical)
      expect(again).toEqual({ ...purl, text: purl.canonical })
    }),
    { numRuns: sample(500, 20_000) },
  )
})

interface SuiteTest {
  readonly test_type: string
  readonly input: string | { readonly [Part in keyof PurlMaking]: PurlMaking[Part] | null }
  readonly expected_failure: boolean
  readonly expected_output: unknown
}

function suiteOf(folder: string): readonly (readonly [string, SuiteTest])[] {
  const files = ['spec', 'types'].flatMap(kind => readdirSync(join(folder, kind)).map(name => join(kind, name)))
  return files.flatMap(file => {
    const { tests }: { readonly tests: readonly SuiteTest[] } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return tests.map(each => [file, each] as const)
  })
}

/** What a text says, in the words of the suite. */
function said(text: string): unknown {
  const purl = readPurl(text)
  if (!purl) return null
  const { type, namespace = null, name, version = null, qualifiers, subpath = null } = purl
  return {
    type,
    namespace,
    name,
    version,
    qualifiers: Object.keys(qualifiers).length > 0 ? { ...qualifiers } : null,
    subpath,
  }
}

/** What is made of the parts of a test; the suite says `null` for a part that is not there. */
function built(parts: Exclude<SuiteTest['input'], string>): string | undefined {
  const there = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null))
  return makePurl({ type: '', name: '', ...there })?.canonical
}

/** What we say to a test of the suite, in its own words. */
function answerTo({ test_type, input }: SuiteTest): unknown {
  if (typeof input !== 'string') return built(input) ?? null
  return test_type === 'parse' ? said(input) : (readPurl(input)?.canonical ?? null)
}

testWithShared(
  'versions/purl',
  'the suite of the purl specification holds, for every type and kind of test',
  folder => {
    const tests = suiteOf(folder)
    const kinds = Object.groupBy(tests, ([, { test_type }]) => test_type)
    expect(Object.keys(kinds).toSorted()).toEqual(['build', 'parse', 'validate'])
    for (const kind of Object.values(kinds)) expect(kind?.length).toBeGreaterThan(130)
    for (const [file, each] of tests)
      expect([file, each.input, answerTo(each)]).toEqual([
        file,
        each.input,
        each.expected_failure ? null : each.expected_output,
      ])
  },
)
