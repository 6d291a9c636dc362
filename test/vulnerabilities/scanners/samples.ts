/** Results as the tools print them, cut down to one flaw of the same package each, and what stands beside it. */
export const grype = {
  matches: [
    {
      vulnerability: {
        id: 'GHSA-35jh-r3h4-6jhm',
        severity: 'High',
        description: 'Command injection in lodash',
        cvss: [{ version: '3.1', vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', metrics: { baseScore: 7.2 } }],
        fix: { versions: ['4.17.21'], state: 'fixed' },
      },
      relatedVulnerabilities: [{ id: 'CVE-2021-23337' }],
      artifact: {
        name: 'lodash',
        version: '4.17.20',
        type: 'npm',
        locations: [{ path: '/app/package-lock.json' }],
        purl: 'pkg:npm/lodash@4.17.20',
      },
    },
    { vulnerability: {}, artifact: {} },
  ],
  ignoredMatches: [
    {
      vulnerability: { id: 'CVE-2020-28500', severity: 'Negligible' },
      artifact: { name: 'lodash', version: '4.17.20', purl: 'pkg:npm/lodash@4.17.20' },
      appliedIgnoreRules: [
        { namespace: 'vex', 'vex-status': 'not_affected', 'vex-justification': 'vulnerable_code_not_in_execute_path' },
      ],
    },
  ],
  descriptor: { name: 'grype', version: '0.90.0', timestamp: '2026-07-10T08:00:00Z' },
}

const trivyVulnerability = {
  VulnerabilityID: 'CVE-2021-23337',
  VendorIDs: ['GHSA-35jh-r3h4-6jhm'],
  PkgName: 'lodash',
  InstalledVersion: '4.17.20',
  FixedVersion: '4.17.21',
  Title: 'lodash: command injection',
  Severity: 'HIGH',
  CVSS: { nvd: { V3Vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', V3Score: 7.2, V2Score: 6.5 } },
}

export const trivy = {
  SchemaVersion: 2,
  CreatedAt: '2026-07-10T08:00:00Z',
  Trivy: { Version: '0.65.0' },
  ArtifactName: 'app',
  Results: [
    {
      Target: 'package-lock.json',
      Class: 'lang-pkgs',
      Type: 'npm',
      Vulnerabilities: [trivyVulnerability, { VulnerabilityID: 'CVE-2021-0001' }],
      ExperimentalModifiedFindings: [
        {
          Type: 'vulnerability',
          Status: 'not_affected',
          Statement: 'never called',
          Source: 'app.openvex.json',
          Finding: { ...trivyVulnerability, VulnerabilityID: 'CVE-2020-28500', VendorIDs: [] },
        },
        { Type: 'secret', Status: 'ignored', Finding: {} },
      ],
    },
    { Target: 'Java', Class: 'lang-pkgs', Type: 'jar' },
  ],
}

export const osvScanner = {
  results: [
    {
      source: { path: '/src/package-lock.json', type: 'lockfile' },
      packages: [
        {
          package: { name: 'lodash', version: '4.17.20', ecosystem: 'npm' },
          vulnerabilities: [
            {
              id: 'GHSA-35jh-r3h4-6jhm',
              summary: 'Command injection in lodash',
              aliases: ['CVE-2021-23337'],
              affected: [
                {
                  package: { name: 'lodash', ecosystem: 'npm' },
                  ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.17.21' }] }],
                },
                {
                  package: { name: 'lodash-es', ecosystem: 'npm' },
                  ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '9.9.9' }] }],
                },
              ],
            },
          ],
          groups: [
            { ids: ['GHSA-35jh-r3h4-6jhm'], aliases: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'], max_severity: '7.2' },
          ],
        },
      ],
    },
  ],
}

const dependencyTrackFinding = {
  component: { name: 'lodash', version: '4.17.20', purl: 'pkg:npm/lodash@4.17.20' },
  vulnerability: {
    source: 'GITHUB',
    vulnId: 'GHSA-35jh-r3h4-6jhm',
    title: 'Command injection in lodash',
    severity: 'HIGH',
    cvssV3BaseScore: 7.2,
    aliases: [{ cveId: 'CVE-2021-23337', ghsaId: 'GHSA-35jh-r3h4-6jhm' }],
  },
  analysis: { state: 'NOT_SET', isSuppressed: false },
}

export const dependencyTrack = {
  version: '1.3',
  meta: { application: 'Dependency-Track', version: '4.13.0', timestamp: '2026-07-10T08:00:00Z' },
  project: { name: 'app', version: '1.0.0' },
  findings: [
    dependencyTrackFinding,
    {
      ...dependencyTrackFinding,
      vulnerability: { source: 'NVD', vulnId: 'CVE-2020-28500', severity: 'UNASSIGNED', aliases: [] },
      analysis: { state: 'NOT_AFFECTED', justification: 'CODE_NOT_REACHABLE', isSuppressed: true },
    },
  ],
}

export const sarif = {
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Trivy',
          version: '0.65.0',
          rules: [
            {
              id: 'CVE-2021-23337',
              shortDescription: { text: 'lodash: command injection' },
              properties: { 'security-severity': '7.2' },
            },
          ],
        },
      },
      results: [
        {
          ruleId: 'CVE-2021-23337',
          ruleIndex: 0,
          level: 'error',
          message: {
            text: 'Package: lodash\nInstalled Version: 4.17.20\nVulnerability CVE-2021-23337\nFixed Version: 4.17.21',
          },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'package-lock.json' } } }],
        },
        {
          ruleId: 'CVE-2020-28500-lodash',
          message: { text: 'A flaw of pkg:npm/lodash@4.17.20, which is like CVE-2019-1010266' },
          suppressions: [{ kind: 'external', status: 'accepted', justification: 'never called' }],
        },
        { ruleId: 'js/sql-injection', message: { text: 'This query depends on a user-provided value.' } },
      ],
    },
  ],
}
