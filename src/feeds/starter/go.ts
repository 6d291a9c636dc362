import { packagesOf, type StarterRow } from './row.ts'

const go = packagesOf('Go')
const maven = packagesOf('Maven')

/** Exploited flaws in Go modules, and in the HTTP/2 servers of Go and Java alike. */
export const goRows: readonly StarterRow[] = [
  {
    cve: 'CVE-2023-44487',
    ghsa: 'GHSA-qppj-fm5r-hxr3',
    since: '2023-10-10',
    says: 'Requests that are opened and cancelled at once wear the server out (HTTP/2 rapid reset)',
    level: 'high',
    affects: [
      go('golang.org/x/net', '<0.17.0'),
      go('google.golang.org/grpc', '<1.56.3', '>=1.57.0 <1.57.1', '>=1.58.0 <1.58.3'),
      maven('io.netty:netty-codec-http2', '<4.1.100.Final'),
      ...['org.apache.tomcat.embed:tomcat-embed-core', 'org.apache.tomcat:tomcat-coyote'].map(name =>
        maven(name, '>=8.5.0 <8.5.94', '>=9.0.0 <9.0.81', '>=10.0.0 <10.1.14', '>=11.0.0-M1 <11.0.0-M12'),
      ),
      ...['org.eclipse.jetty.http2:http2-common', 'org.eclipse.jetty.http2:http2-server'].map(name =>
        maven(name, '>=9.3.0 <9.4.53', '>=10.0.0 <10.0.17', '>=11.0.0 <11.0.17'),
      ),
      maven('org.eclipse.jetty.http2:jetty-http2-common', '>=12.0.0 <12.0.2'),
      maven('org.eclipse.jetty.http2:jetty-http2-server', '>=12.0.0 <12.0.2'),
    ],
  },
  {
    cve: 'CVE-2025-8110',
    ghsa: 'GHSA-mq8m-42gh-wq7r',
    since: '2026-01-12',
    says: 'A signed-in user can write outside a repository through a link in it, and run code',
    level: 'high',
    affects: [go('gogs.io/gogs', '<=0.13.3')],
  },
  {
    cve: 'CVE-2025-24016',
    ghsa: 'GHSA-hcrc-79hj-m3qh',
    since: '2025-06-10',
    says: 'Whoever may use the interface of the server can send an object that runs code',
    level: 'critical',
    affects: [go('github.com/wazuh/wazuh', '>=4.4.0+incompatible <4.9.1+incompatible')],
  },
  {
    cve: 'CVE-2026-33634',
    ghsa: 'GHSA-69fq-xp46-6x23',
    since: '2026-03-26',
    says: 'This release was published by thieves, and steals secrets of the pipeline that runs it',
    level: 'critical',
    affects: [go('github.com/aquasecurity/trivy', '=0.69.4')],
  },
]
