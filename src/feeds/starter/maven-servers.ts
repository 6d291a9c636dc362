import type { StarterPackage, StarterRow } from './row.ts'

function maven(name: string, ...ranges: readonly string[]): StarterPackage {
  return { ecosystem: 'Maven', name, ranges }
}

/** Exploited flaws in servers written in Java, which applications embed or are built on. */
export const mavenServerRows: readonly StarterRow[] = [
  {
    cve: 'CVE-2025-24813',
    ghsa: 'GHSA-83qj-6fr2-vhqg',
    since: '2025-04-01',
    says: 'Where uploads are allowed, a partial one can replace files and run code',
    level: 'critical',
    affects: ['org.apache.tomcat.embed:tomcat-embed-core', 'org.apache.tomcat:tomcat-catalina'].map(name =>
      maven(name, '>=8.5.0 <=8.5.100', '>=9.0.0.M1 <9.0.99', '>=10.1.0-M1 <10.1.35', '>=11.0.0-M1 <11.0.3'),
    ),
  },
  {
    cve: 'CVE-2020-1938',
    ghsa: 'GHSA-c9hw-wf7x-jp9j',
    since: '2022-03-03',
    says: 'Whoever reaches the AJP port reads files of the application, and may run code (Ghostcat)',
    level: 'critical',
    affects: ['org.apache.tomcat.embed:tomcat-embed-core', 'org.apache.tomcat:tomcat-coyote'].map(name =>
      maven(name, '>=7.0.0 <7.0.100', '>=8.0.0 <8.5.51', '>=9.0.0.M1 <9.0.31'),
    ),
  },
  {
    cve: 'CVE-2017-12617',
    ghsa: 'GHSA-xjgh-84hx-56c5',
    since: '2022-03-25',
    says: 'Where uploads are allowed, a page with code can be put on the server and opened',
    level: 'high',
    affects: ['org.apache.tomcat.embed:tomcat-embed-core', 'org.apache.tomcat:tomcat-catalina'].map(name =>
      maven(name, '>=7.0.0 <7.0.82', '>=8.0.0-RC1 <8.0.47', '>=8.5.0 <8.5.23', '>=9.0.0.M1 <9.0.1'),
    ),
  },
  {
    cve: 'CVE-2017-12615',
    ghsa: 'GHSA-pjfr-qf3p-3q25',
    since: '2022-03-25',
    says: 'On Windows, where uploads are allowed, a page with code can be put on the server',
    level: 'high',
    affects: [
      maven('org.apache.tomcat.embed:tomcat-embed-core', '>=7.0.0 <7.0.81'),
      maven('org.apache.tomcat:tomcat-catalina', '>=7.0.0 <7.0.81'),
    ],
  },
  {
    cve: 'CVE-2023-46604',
    ghsa: 'GHSA-crg9-44h2-xw35',
    since: '2023-11-02',
    says: 'Whoever reaches the broker can make it load a class of their choice and run commands',
    level: 'critical',
    affects: [
      maven(
        'org.apache.activemq:activemq-client',
        '<5.15.16',
        '>=5.16.0 <5.16.7',
        '>=5.17.0 <5.17.6',
        '>=5.18.0 <5.18.3',
      ),
      maven(
        'org.apache.activemq:activemq-openwire-legacy',
        '>=5.8.0 <5.15.16',
        '>=5.16.0 <5.16.7',
        '>=5.17.0 <5.17.6',
        '>=5.18.0 <5.18.3',
      ),
    ],
  },
  {
    cve: 'CVE-2026-34197',
    since: '2026-04-16',
    says: 'A signed-in user of the web console can give the broker a configuration that runs code',
    level: 'high',
    affects: [
      maven('org.apache.activemq:activemq-broker', '<5.19.4', '>=6.0.0 <6.2.3'),
      maven('org.apache.activemq:activemq-all', '<5.19.4', '>=6.0.0 <6.2.3'),
      maven('org.apache.activemq:apache-activemq', '<5.19.4', '>=6.0.0 <6.2.3'),
    ],
  },
  {
    cve: 'CVE-2015-1427',
    ghsa: 'GHSA-w94p-6mhw-4qxw',
    since: '2022-03-25',
    says: 'A search with a Groovy script leaves its sandbox and runs commands',
    level: 'high',
    affects: [maven('org.elasticsearch:elasticsearch', '>=1.3.0 <1.3.8', '>=1.4.0 <1.4.3')],
  },
  {
    cve: 'CVE-2014-3120',
    since: '2022-03-25',
    says: 'A search can carry a script, which runs as code unless scripts are turned off',
    level: 'high',
    affects: [maven('org.elasticsearch:elasticsearch', '<1.2.0')],
  },
  {
    cve: 'CVE-2024-23897',
    ghsa: 'GHSA-6f9g-cxwr-q5jr',
    since: '2024-08-19',
    says: 'Arguments of the command line interface read files of the Jenkins controller',
    level: 'critical',
    affects: [maven('org.jenkins-ci.main:jenkins-core', '>=1.606 <2.426.3', '>=2.427 <2.440.1', '>=2.441 <2.442')],
  },
  {
    cve: 'CVE-2017-1000353',
    ghsa: 'GHSA-26wc-3wqp-g3rp',
    since: '2025-10-02',
    says: 'Objects sent to the command line interface run code without signing in',
    level: 'critical',
    affects: [maven('org.jenkins-ci.main:jenkins-core', '<2.46.2', '>=2.47 <2.57')],
  },
  {
    cve: 'CVE-2018-1000861',
    since: '2022-02-10',
    says: 'Crafted addresses call methods that were never meant to be reached, and can run code',
    level: 'critical',
    affects: [maven('org.jenkins-ci.main:jenkins-core', '<2.138.4', '>=2.139 <2.150.1', '>=2.151 <2.154')],
  },
  {
    cve: 'CVE-2015-5317',
    since: '2023-05-12',
    says: 'The pages of fingerprints show names of jobs and builds to whoever asks',
    level: 'high',
    affects: [maven('org.jenkins-ci.main:jenkins-core', '<1.625.2', '>=1.626 <1.638')],
  },
  {
    cve: 'CVE-2019-1003029',
    since: '2022-04-25',
    says: 'A user who may only look can leave the script sandbox and run code on the controller',
    level: 'critical',
    affects: [maven('org.jenkins-ci.plugins:script-security', '<1.54')],
  },
  {
    cve: 'CVE-2019-1003030',
    since: '2022-03-25',
    says: 'The script of a pipeline can leave its sandbox and run code on the controller',
    level: 'critical',
    affects: [maven('org.jenkins-ci.plugins.workflow:workflow-cps', '<2.64')],
  },
  {
    cve: 'CVE-2020-17519',
    ghsa: 'GHSA-395w-qhqr-9fr6',
    since: '2024-05-23',
    says: 'Requests to the job manager read any file that it can read',
    level: 'high',
    affects: [
      maven('org.apache.flink:flink-runtime_2.11', '>=1.11.0 <1.11.3'),
      maven('org.apache.flink:flink-runtime_2.12', '>=1.11.0 <1.11.3'),
    ],
  },
  {
    cve: 'CVE-2020-1956',
    ghsa: 'GHSA-gprm-xqrc-c2j3',
    since: '2022-03-25',
    says: 'A signed-in user can add commands of the operating system to some requests',
    level: 'high',
    affects: [maven('org.apache.kylin:kylin-core-common', '>=2.3.0 <2.6.6', '>=3.0.0-alpha <3.0.2')],
  },
  {
    cve: 'CVE-2023-32315',
    ghsa: 'GHSA-gw42-f939-fhvm',
    since: '2023-08-24',
    says: 'Pages of the administration console can be opened without signing in',
    level: 'high',
    affects: [maven('org.igniterealtime.openfire:xmppserver', '>=3.10.0 <4.6.8', '>=4.7.0 <4.7.5')],
  },
  {
    cve: 'CVE-2023-33246',
    ghsa: 'GHSA-x3cq-8f32-5f63',
    since: '2023-09-06',
    says: 'Whoever reaches a broker can change its configuration so that it runs commands',
    level: 'critical',
    affects: [
      maven('org.apache.rocketmq:rocketmq-broker', '<4.9.6', '>=5.0.0 <5.1.1'),
      maven('org.apache.rocketmq:rocketmq-namesrv', '>=4.0.0 <4.9.6', '>=5.0.0 <5.1.1'),
      maven('org.apache.rocketmq:rocketmq-controller', '>=5.0.0 <5.1.1'),
    ],
  },
  {
    cve: 'CVE-2024-27348',
    ghsa: 'GHSA-29rc-vq7f-x335',
    since: '2024-09-18',
    says: 'A Gremlin query leaves its sandbox and runs commands',
    level: 'critical',
    affects: [
      maven('org.apache.hugegraph:hugegraph-api', '>=1.0.0 <1.3.0'),
      maven('org.apache.hugegraph:hugegraph-core', '>=1.0.0 <1.3.0'),
    ],
  },
  {
    cve: 'CVE-2024-36401',
    ghsa: 'GHSA-6jj6-gm7p-fcvv',
    since: '2024-07-15',
    says: 'Names of properties in a request for a map are evaluated and run code without signing in',
    level: 'critical',
    affects: ['org.geoserver.web:gs-web-app', 'org.geoserver:gs-wfs', 'org.geoserver:gs-wms'].map(name =>
      maven(name, '<2.22.6', '>=2.23.0 <2.23.6', '>=2.24.0 <2.24.4', '>=2.25.0 <2.25.2'),
    ),
  },
  {
    cve: 'CVE-2025-24893',
    ghsa: 'GHSA-rr6p-3pfg-562j',
    since: '2025-10-30',
    says: 'A guest who searches the wiki can run code on its server',
    level: 'critical',
    affects: [
      maven('org.xwiki.platform:xwiki-platform-search-solr-ui', '>=5.3-milestone-2 <15.10.11', '>=16.0.0-rc-1 <16.4.1'),
    ],
  },
]
