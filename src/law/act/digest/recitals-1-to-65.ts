import type { Cite } from '../index.ts'

/** What recitals 1 to 65 explain, in our own words. A recital guides how the Act is read; it binds nobody. */
export const recitals1To65 = {
  'Rec. 1':
    'Explains why the Act exists: products are poorly secured and get too few, uneven security updates, and users know too little to choose or use secure ones. Uniform rules for the Union market should answer both.',
  'Rec. 2':
    'Explains the two aims: products that reach the market with fewer vulnerabilities and are taken care of over their lifecycle, and users who can weigh security when choosing, for example because support periods are transparent.',
  'Rec. 3':
    'Explains that earlier Union law on cybersecurity, such as Reg. (EU) 2019/881 on certification and Dir. (EU) 2022/2555 (NIS 2), does not directly make product security mandatory.',
  'Rec. 4':
    'Explains that scattered Union and national measures leave gaps and legal uncertainty, so one horizontal set of rules is needed, proportionate for small and medium-sized enterprises.',
  'Rec. 5':
    'Explains that the size of an enterprise is found by applying the Annex to Recommendation 2003/361/EC in full: headcount and money thresholds take partner and linked enterprises into account.',
  'Rec. 6':
    'Explains that the Commission should issue guidance, above all for smaller firms: on scope (including remote data processing and free software developers), support periods, interplay with other law and substantial modification.',
  'Rec. 7':
    'Explains the political background: Council, Parliament, Commission and citizens asked for cybersecurity rules for connected products, and third countries have begun to make their own.',
  'Rec. 8':
    'Explains that the essential requirements apply across all products, state objectives and favour no technology.',
  'Rec. 9':
    'Explains that any connected product can be an entry point for attackers. So connection covers physical interfaces and logical ones (sockets, pipes, files, APIs and the like), and products connected only indirectly count too.',
  'Rec. 10':
    'Explains that consumers and businesses gain along the whole supply chain, and why certain consumer products, such as smart locks, baby monitors, connected toys and health wearables, face a stricter assessment.',
  'Rec. 11':
    'Explains remote data processing: software for processing at a distance, made by or for the manufacturer, without which the product loses one of its functions, for instance an API or database its app needs. It does not bring the manufacturer’s whole network into scope.',
  'Rec. 12':
    'Explains that cloud services are in scope only as remote data processing: remote control of a smart home device offered by its manufacturer is; a website that supports no product function, or a cloud built outside the manufacturer’s responsibility, is not. NIS 2 covers cloud services as such.',
  'Rec. 13':
    'Explains that Member States may not add cybersecurity conditions for the market on matters the Act covers. Stricter demands remain possible when buying or using products, under NIS 2, and for non-technical factors, within Union law.',
  'Rec. 14':
    'Explains that national security stays with the Member States, which may set further measures, consistent with Union law, for products bought or used for defence or national security.',
  'Rec. 15':
    'Explains what supply in a commercial activity can look like: a price, support charged above actual cost, intent to monetise, use tied to personal data for other ends than security, compatibility or interoperability, or donations above cost. Donations taken without seeking profit are not.',
  'Rec. 16':
    'Explains that a fee which only recovers the direct cost of operating a service does not, on that ground alone, make the product provided with it commercial; and what a public body develops or modifies solely for its own use is not made available on the market.',
  'Rec. 17':
    'Explains that, because openly shared software helps research and innovation, applying the Act to free software supplied commercially should take account of how it is developed.',
  'Rec. 18':
    'Explains when free software is in scope: only if supplied commercially. What its manufacturer does not monetise is not, components included; funding, contributions or regular releases alone prove nothing, and development by a not-for-profit bound to use all net earnings for such aims is not commercial. Contributing code to free software others answer for is outside.',
  'Rec. 19':
    'Explains open-source stewards: legal persons that give sustained support to, and play a main part in keeping viable, free software ultimately meant for commercial use. They get a lighter regime and may not affix the CE marking to what they support.',
  'Rec. 20':
    'Explains that merely hosting products on open repositories, package managers or collaboration platforms does not make them available on the market. The host is a distributor only if it supplies them itself in a commercial activity.',
  'Rec. 21':
    'Explains that the Commission may set up voluntary security attestation for free software, so that integrators can do their due diligence; integrators, users and administrations may start or pay for it as well as developers.',
  'Rec. 22':
    'Explains that authorities, through their group ADCO, may assess how far the Union depends on software components, and may ask manufacturers of chosen categories for SBOMs; these are passed on only anonymised and aggregated.',
  'Rec. 23':
    'Explains that skills are needed: Member States should staff and train authorities and assessment bodies, manufacturers should have staff able to meet their obligations, and smaller firms should be supported.',
  'Rec. 24':
    'Explains that secure products with timely security updates help providers of digital infrastructure to meet their supply-chain duties under Dir. (EU) 2022/2555 (NIS 2).',
  'Rec. 25':
    'Explains that Regulations (EU) 2017/745 and 2017/746 already cover the cybersecurity of medical devices and in vitro diagnostics, so products to which either applies should not be subject to the Act.',
  'Rec. 26':
    'Explains that products made or modified solely for national security or defence, or designed specifically for classified information, are out of scope; Member States are encouraged to protect them at least as well.',
  'Rec. 27':
    'Explains that products under Reg. (EU) 2019/2144 (vehicle type-approval) or certified under Reg. (EU) 2018/1139 (civil aviation) have cybersecurity rules of their own, so the requirements and procedures of the Act should not apply to them.',
  'Rec. 28':
    'Explains that sector rules may limit or exclude the Act for their products only if this fits the overall framework and protects at least as well; the Commission identifies such cases by delegated act.',
  'Rec. 29':
    'Explains that spare parts are exempt so that products can be repaired and last longer, whether for products from before the Act applied or where the part has already been through conformity assessment under the Act.',
  'Rec. 30':
    'Explains that the Act includes all elements of the radio equipment requirements activated by Delegated Regulation (EU) 2022/30, that standards work done for them should be reused, and that guidance should help those subject to both.',
  'Rec. 31':
    'Explains the link to product liability under Directive (EU) 2024/2853: if missing security updates make a product unsafe and that causes damage, its manufacturer may be liable without fault.',
  'Rec. 32':
    'Explains that the GDPR remains unaffected, its certification rules included; the essential requirements also help to protect personal data, and the authorities of both fields should cooperate.',
  'Rec. 33':
    'Explains that European Digital Identity Wallets in scope must satisfy both the Act and Regulation (EU) No 910/2014, and that certification under a recognised European scheme can prove this as far as it covers both.',
  'Rec. 34':
    'Explains due diligence for third-party components, free software included: depending on risk, look for conformity and CE marking, an update history, known vulnerabilities, or test more. Vulnerability duties cover the whole product; report and fix flaws found, and share the fix where applicable.',
  'Rec. 35':
    'Explains that right after the transition, components built in earlier may bear no CE marking yet; due diligence is then exercised by other means.',
  'Rec. 36':
    'Explains that CE marking opens the internal market, and that products not yet compliant, prototypes included, may be shown at fairs and demonstrations if a visible sign says so, and that they will not be made available before they comply.',
  'Rec. 37':
    'Explains that unfinished software (alpha, beta, release candidate) may be made available for the time testing needs, after a risk assessment and meeting the requirements as far as possible. Users should not be forced onto test versions.',
  'Rec. 38':
    'Explains that the requirements bind each individual unit when placed on the market, with the patches available by then. Changes not foreseen in the initial risk assessment that may break compliance are substantial; repair need not be.',
  'Rec. 39':
    'Explains when an update is a substantial modification: it changes the intended purpose unforeseen, alters the hazard or raises the risk, and the result is made available. Security updates that only lower risk, and minor cosmetic changes, usually are not; how an update is packaged does not matter.',
  'Rec. 40':
    'Explains that, after substantial modifications, security updates may be limited to the latest version if users can move to it free of charge and without new hardware or software costs. Other vulnerability duties remain for all versions, and devices unable to upgrade keep updates for the latest one that fits.',
  'Rec. 41':
    'Explains that a substantial modification which may affect compliance, or a changed purpose, calls for verifying compliance and, where applicable, a new assessment; changes that might be substantial are notified to the third party involved.',
  'Rec. 42':
    'Explains that refurbishment, maintenance and repair do not necessarily modify a product substantially, for example where purpose, functions and risk stay as they were; an upgrade by the manufacturer may well affect purpose and compliance.',
  'Rec. 43':
    'Explains what makes a product important: exploiting it can have severe effects, because of a cybersecurity function or a function that could disrupt, control or damage many other products or harm users, such as network management or virtualisation.',
  'Rec. 44':
    'Explains the two classes of important products: class II is where an incident could do more damage, so its assessment is stricter than that of class I.',
  'Rec. 45':
    'Explains that only the core functionality makes a product important: a firewall is class II, but a product of another kind with a firewall built in does not become so by that.',
  'Rec. 46':
    'Explains why critical products form a category: essential entities depend on them and they are often certified already. Certification may be made mandatory by delegated act, once a scheme is in place and the market impact has been assessed.',
  'Rec. 47':
    'Explains that a delegated act on mandatory certification names the products and the assurance level, at least ‘substantial’ and proportionate to risk; sensitive or critical environments may call for the highest level.',
  'Rec. 48':
    'Explains when the Commission may add categories of critical products: essential entities depend on them critically, or incidents or exploited flaws could disrupt critical supply chains. It may also withdraw categories.',
  'Rec. 49':
    'Explains that the Commission should consult widely and regularly, and hear the manufacturers concerned before it changes the lists of important or critical products.',
  'Rec. 50':
    'Explains that the Act deals with cybersecurity risks only: other safety risks stay with other product law, or with parts of the General Product Safety Regulation (EU) 2023/988 where no specific harmonised rules apply.',
  'Rec. 51':
    'Explains that high-risk AI systems which meet the Act count as meeting the cybersecurity part of Article 15 of the AI Act, as far as the declaration covers it. As a rule its Article 43 governs the procedure, save for important or critical products that it would leave to internal control.',
  'Rec. 52':
    'Explains that the requirements leave room for Union assessments of critical supply chains and for national measures on non-technical factors, as for 5G networks.',
  'Rec. 53':
    'Explains that machinery with digital elements must satisfy both the Act and the Machinery Regulation (EU) 2023/1230. Meeting one may help with the other, but the manufacturer has to demonstrate it and follow the procedures of both.',
  'Rec. 54':
    'Explains that vulnerability handling applies in full throughout the support period, while the risk assessment determines which product properties are relevant.',
  'Rec. 55':
    'Explains that a requirement which does not fit, say because of an interoperability standard the product must follow, needs a clear justification in the risk assessment. Risks that remain are addressed otherwise, such as by limiting the intended purpose or informing users.',
  'Rec. 56':
    'Explains that automatic security updates are expected above all in consumer products, with an easy opt-out, but not for parts mainly meant for integration or where users would not expect them, as in industrial networks. Users should be told of vulnerabilities and, where an interface permits, of the end of support.',
  'Rec. 57':
    'Explains why security updates should come apart from new functions where technically feasible: nobody should need to take new functions just to stay secure.',
  'Rec. 58':
    'Explains that dependence on high-risk suppliers can be a strategic risk, so the Commission and authorities should also weigh non-technical factors when judging how significant a cybersecurity risk is.',
  'Rec. 59':
    'Explains that the support period should mirror how long the product is expected to be used, considering what users reasonably expect, its nature and Union law on its lifetime; authorities may ask on what it was based.',
  'Rec. 60':
    'Explains that support lasts at least five years, and longer where use is reasonably expected to last longer. It may be shorter only if the nature of the product justifies it and it is expected to be used for less; it then matches that time.',
  'Rec. 61':
    'Explains that, at the end of support, manufacturers should consider giving the source code to firms that commit to further vulnerability handling, with protection of ownership, or to the public.',
  'Rec. 62':
    'Explains that ADCO should publish average support periods and guidance for categories, and that the Commission may set minimum periods where the data show that manufacturers choose them inadequately or unevenly without good reason.',
  'Rec. 63':
    'Explains that the single point of contact should be easy to find and kept up to date, and should not rely on automated tools alone: a phone number, email address or contact form belongs beside a chat bot.',
  'Rec. 64':
    'Explains that secure default settings and free security updates are the rule; departures are only for products tailor-made for one business user, and only if both sides agreed explicitly.',
  'Rec. 65':
    'Explains that actively exploited vulnerabilities and severe incidents are notified once, through the single reporting platform, to the coordinating CSIRT and ENISA simultaneously, using the end-point of that CSIRT.',
} as const satisfies Partial<Record<Cite, string>>
