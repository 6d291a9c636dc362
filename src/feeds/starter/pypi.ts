import type { StarterPackage, StarterRow } from './row.ts'

function pypi(name: string, ...ranges: readonly string[]): StarterPackage {
  return { ecosystem: 'PyPI', name, ranges }
}

/** Exploited flaws in Python packages. */
export const pypiRows: readonly StarterRow[] = [
  {
    cve: 'CVE-2020-11651',
    ghsa: 'GHSA-pjhf-vpx3-33r3',
    since: '2021-11-03',
    says: 'Whoever reaches the master can run commands on it and on its minions without signing in',
    level: 'critical',
    affects: [pypi('salt', '<2019.2.4', '>=3000 <3000.2')],
  },
  {
    cve: 'CVE-2020-11652',
    ghsa: 'GHSA-vp49-2g4r-m3x3',
    since: '2021-11-03',
    says: 'Requests to the master read and write files outside the folders meant for them',
    level: 'medium',
    affects: [pypi('salt', '<2019.2.4', '>=3000 <3000.2')],
  },
  {
    cve: 'CVE-2020-11978',
    ghsa: 'GHSA-rvmq-4x66-q7j3',
    since: '2022-01-18',
    says: 'A signed-in user can run commands through one of the examples that come with it',
    level: 'high',
    affects: [pypi('apache-airflow', '<1.10.11rc1')],
  },
  {
    cve: 'CVE-2020-13927',
    ghsa: 'GHSA-hhx9-p69v-cx2j',
    since: '2022-01-18',
    says: 'The experimental interface answers whoever asks, unless it is told not to',
    level: 'critical',
    affects: [pypi('apache-airflow', '<1.10.11')],
  },
  {
    cve: 'CVE-2023-27524',
    ghsa: 'GHSA-5cx2-vq3h-x52c',
    since: '2024-01-08',
    says: 'Where the key it came with was never changed, anyone can forge a session and sign in',
    level: 'high',
    affects: [pypi('apache-superset', '<2.1.0')],
  },
  {
    cve: 'CVE-2022-33891',
    ghsa: 'GHSA-4x9r-j582-cgr8',
    since: '2023-03-07',
    says: 'Where access lists are on, the name of a user can carry commands that the server runs',
    level: 'high',
    affects: [
      pypi('pyspark', '<3.2.2'),
      { ecosystem: 'Maven', name: 'org.apache.spark:spark-core_2.12', ranges: ['<3.2.2'] },
      { ecosystem: 'Maven', name: 'org.apache.spark:spark-core_2.13', ranges: ['<3.2.2'] },
    ],
  },
  {
    cve: 'CVE-2025-3248',
    ghsa: 'GHSA-rvqx-wpfh-mfx7',
    since: '2025-05-05',
    says: 'Code that is sent to be checked is run, without signing in',
    level: 'critical',
    affects: [pypi('langflow', '<1.3.0'), pypi('langflow-base', '<0.3.0')],
  },
  {
    cve: 'CVE-2025-34291',
    ghsa: 'GHSA-577h-p2hh-v4mv',
    since: '2026-05-21',
    says: 'A web page that a user opens can take over their account and run code on the server',
    level: 'high',
    affects: [pypi('langflow', '<1.7.0')],
  },
  {
    cve: 'CVE-2026-33017',
    ghsa: 'GHSA-vwmf-pq79-vjvx',
    since: '2026-03-25',
    says: 'Whoever knows a public flow can send their own in its place, and its code is run',
    level: 'critical',
    affects: [pypi('langflow', '<1.9.0')],
  },
  {
    cve: 'CVE-2026-55255',
    ghsa: 'GHSA-qrpv-q767-xqq2',
    since: '2026-07-07',
    says: 'A signed-in user can run the flows of other users',
    level: 'critical',
    affects: [pypi('langflow', '<1.9.2')],
  },
  {
    cve: 'CVE-2026-39987',
    ghsa: 'GHSA-2679-6mx9-h9xc',
    since: '2026-04-23',
    says: 'Whoever reaches the notebook server gets a terminal on it without signing in',
    level: 'critical',
    affects: [pypi('marimo', '<0.23.0')],
  },
  {
    cve: 'CVE-2026-42208',
    ghsa: 'GHSA-r75f-5x8p-qvmc',
    since: '2026-05-08',
    says: 'The key sent with a request becomes part of a database query, which reads what it likes',
    level: 'critical',
    affects: [pypi('litellm', '>=1.81.16 <1.83.7')],
  },
  {
    cve: 'CVE-2026-42271',
    ghsa: 'GHSA-v4p8-mg3p-g94g',
    since: '2026-06-08',
    says: 'A user with any key can make the proxy run commands',
    level: 'high',
    affects: [pypi('litellm', '>=1.74.2 <1.83.7')],
  },
]
