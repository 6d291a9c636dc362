interface OneSided {
  readonly component: string
  readonly version?: string
}

interface Change {
  readonly component: string
  readonly version?: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly direction?: string
}

interface Flaw {
  readonly component: string
  readonly id: string
  readonly level?: string
  readonly isExploited: boolean
}

function listOf(texts: readonly string[]): string {
  return texts.map(text => (text === '' ? 'no version' : text)).join(', ')
}

type Standing = 'law' | 'technical guideline' | 'guidance' | 'draft'

/** What stands on the screens of `cradle sbom`, in English. */
export const sbomWords = {
  quality: {
    title: (many: number) => `What ${many === 1 ? 'the SBOM says' : 'the SBOMs say'}, held against what is asked`,
    file: (file: string, format: string, version: string, components: number, files: number) =>
      `${file}: ${format} ${version}, ${components} components${files === 0 ? '' : ` and ${files} files`}`,
    standing: {
      law: 'law',
      'technical guideline': 'a technical guideline of a German authority, not law',
      guidance: 'guidance for US authorities, not law here',
      draft: 'a draft for comment, not law',
    } satisfies Readonly<Record<Standing, string>>,
    document: (title: string, published: string, standing: string) => `${title} (${published}): ${standing}`,
    ofThem: (met: number, of: number) => `${met} of ${of}`,
    section: (section: string) => (/^\d/.test(section) ? `section ${section}` : section),
    whereItExists: 'where it exists',
    untold: 'cannot be told',
    lacking: (names: readonly string[]) => `Lacking: ${names.join(', ')}.`,
    beside: [
      'The SBOM belongs in the technical documentation [Annex VII(2)(b)]; it need not be public [Rec. 77].',
      'The Commission may specify its format and elements [Art. 13(24)]: that would be law, too.',
    ],
    schema: (schema: string) => `The official schema of ${schema}`,
    noSchema: 'The official schema',
    valid: 'The file keeps to it.',
    more: (more: number) => `${more} more places break it.`,
  },
  make: {
    title: (file: string) => `${file} was made`,
    by: (name: string, version: string, from: readonly string[]) => `By ${name} ${version}, from ${from.join(', ')}.`,
    holds: (format: string, version: string, components: number) => `${format} ${version}, ${components} components.`,
    leftOut: (names: readonly string[]) =>
      `Not read by it: ${names.join(', ')}. With cdxgen installed, these would be in it, too.`,
    law: (state: string) => `What the law asks [Annex I Part II(1)], top-level dependencies: ${state}.`,
    schema: (isValid: boolean) => (isValid ? 'It keeps to the official schema.' : 'It breaks the official schema.'),
    headings: { next: 'Next' },
    next: {
      quality: (file: string) => `cradle sbom quality ${file} tells what it says and what is missing.`,
      scan: (file: string) => `cradle scan ${file} tells what is known against what it lists.`,
    },
  },
  diff: {
    title: 'What changed between two SBOMs',
    side: (file: string, format: string, version: string, components: number) =>
      `${file}: ${format} ${version}, ${components} components`,
    headings: {
      added: 'Added',
      removed: 'Removed',
      changed: 'In another version',
      renamed: 'Identified otherwise',
      hashes: 'The same version with another hash',
      licences: 'Under other licences',
      newFlaws: 'Known flaws that are new',
      goneFlaws: 'Known flaws that are gone',
    },
    heading: (heading: string, count: number) => `${heading} (${count})`,
    more: (more: number) => `${more} more: --format json has all.`,
    one: ({ component, version }: OneSided) => (version === undefined ? component : `${component} ${version}`),
    change: ({ component, before, after, direction }: Change) =>
      `${component}: ${listOf(before)}, now ${listOf(after)}${direction === undefined ? '' : ` (${direction})`}`,
    rename: ({
      before,
      after,
      version,
    }: {
      readonly before: string
      readonly after: string
      readonly version?: string
    }) => `${before}, now ${after}${version === undefined ? '' : ` (${version})`}`,
    content: ({ component, version, before, after }: Change) =>
      `${component}${version === undefined ? '' : ` ${version}`}: ${before.join(', ')}, now ${after.join(', ')}`,
    flaw: ({ component, id, level, isExploited }: Flaw) =>
      `${id} in ${component}${level === undefined ? '' : ` (${level})`}${isExploited ? ', known to be exploited' : ''}`,
    flaws: ({ same, stale = [] }: { readonly same: number; readonly stale?: readonly string[] }) =>
      `Known flaws that both have, within what could be seen: ${same}.${stale.length === 0 ? '' : ` Too old to be relied on: ${stale.join(', ')}.`}`,
    same: (same: number) => `${same} components are the same in both.`,
    nothing: (same: number) => `Nothing differs: ${same} components are the same in both.`,
  },
} as const
