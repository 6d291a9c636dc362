import type { Cite } from '../index.ts'

/** What the other acts we hold say where they meet the Act, in our own words. The AI Act is digested in its original text of 2024. */
export const otherActs = {
  'Reg. (EU) 2025/1535 Rec. 1':
    'Explains on which conditions the Act can be limited or excluded: other Union rules cover the same risks, it fits the overall framework, and they protect at least as well.',
  'Reg. (EU) 2025/1535 Rec. 2':
    'Explains that two- or three-wheel vehicles and quadricycles (category L) are type-approved under Reg. (EU) No 168/2013, and that Delegated Reg. (EU) No 44/2014 makes listed UNECE regulations apply to them.',
  'Reg. (EU) 2025/1535 Rec. 3':
    'Explains that UN Regulation No 155 on vehicle cybersecurity becomes mandatory for category L (new types from 11 December 2027, existing ones from 11 June 2029), except L1e vehicles designed to pedal.',
  'Reg. (EU) 2025/1535 Rec. 4':
    'Explains that UN Regulation No 155 protects at least as well as the Act, so products under Reg. (EU) No 168/2013 should be outside the Act, apart from L1e vehicles designed to pedal.',
  'Reg. (EU) 2025/1535 Art. 1':
    'Takes products within the scope of Reg. (EU) No 168/2013 out of the Act, but not L1e vehicles designed to pedal.',
  'Reg. (EU) 2025/1535 Art. 1, first paragraph':
    'The Act is not applied to products with digital elements within the scope of Reg. (EU) No 168/2013 (on two- or three-wheel vehicles and quadricycles).',
  'Reg. (EU) 2025/1535 Art. 1, second paragraph':
    'The Act does apply to L1e vehicles designed to pedal, those of Art. 3(94)(b) of Reg. (EU) No 168/2013.',
  'Reg. (EU) 2025/1535 Art. 2': 'Sets its entry into force: twenty days after publication, that is 18 November 2025.',
  'Reg. (EU) 2017/745 Art. 1':
    'Sets what the Medical Devices Regulation covers. A product with digital elements it applies to falls outside the Cyber Resilience Act (its Art. 2(2)(a)).',
  'Reg. (EU) 2017/745 Art. 1(1)':
    'It covers medical devices for humans and their accessories: placing them on the market, making them available or putting them into service in the Union, and clinical investigations of them there.',
  'Reg. (EU) 2017/745 Art. 1(2)':
    'It also covers the product groups without medical purpose listed in its Annex XVI, from when common specifications for them apply.',
  'Reg. (EU) 2017/745 Art. 1(3)':
    'A device that has a medical purpose and another one besides has to meet both sets of requirements together.',
  'Reg. (EU) 2017/745 Art. 1(4)':
    'Its word ‘devices’ covers medical devices, accessories for them, and the Annex XVI products to which it applies.',
  'Reg. (EU) 2017/745 Art. 1(5)':
    'Lets the Commission add product groups to Annex XVI where they resemble a medical device in features and risks, to protect health and safety.',
  'Reg. (EU) 2017/745 Art. 1(6)':
    'Lists what it does not apply to, points (a) to (i): from in vitro diagnostics to food.',
  'Reg. (EU) 2017/745 Art. 1(6)(a)':
    'Not covered: in vitro diagnostic medical devices of Reg. (EU) 2017/746; they fall outside the Cyber Resilience Act through that one (its Art. 2(2)(b)).',
  'Reg. (EU) 2017/745 Art. 1(6)(b)':
    'Not covered: medicinal products of Directive 2001/83/EC; where it is unclear which law applies, the principal mode of action matters in particular.',
  'Reg. (EU) 2017/745 Art. 1(6)(c)': 'Not covered: advanced therapy medicinal products of Reg. (EC) No 1394/2007.',
  'Reg. (EU) 2017/745 Art. 1(6)(d)':
    'Not covered: human blood, plasma, blood cells and blood products, or devices that incorporate them, other than the devices of paragraph 8.',
  'Reg. (EU) 2017/745 Art. 1(6)(e)': 'Not covered: cosmetics under Reg. (EC) No 1223/2009.',
  'Reg. (EU) 2017/745 Art. 1(6)(f)':
    'Not covered: transplants, tissues or cells from animals, their derivatives, and products with them; devices made using such material that is not viable or no longer viable are covered.',
  'Reg. (EU) 2017/745 Art. 1(6)(g)':
    'Not covered: human transplants, tissues or cells and derivatives under Directive 2004/23/EC, and products with them; devices made using derivatives that are not viable or no longer viable are covered.',
  'Reg. (EU) 2017/745 Art. 1(6)(h)':
    'Not covered: other products with viable biological material or living organisms that achieve or support the intended purpose.',
  'Reg. (EU) 2017/745 Art. 1(6)(i)': 'Not covered: food under Reg. (EC) No 178/2002.',
  'Reg. (EU) 2017/745 Art. 1(7)':
    'A device with an in vitro diagnostic built in as an integral part stays under this Regulation; that part must meet Reg. (EU) 2017/746.',
  'Reg. (EU) 2017/745 Art. 1(8)':
    'A device with an integral medicinal substance of ancillary action is assessed here; if that substance acts principally, medicines law governs and only the device part must meet Annex I where relevant.',
  'Reg. (EU) 2017/745 Art. 1(9)':
    'A device for administering a medicine is covered; but a single-use integral product of both, only for that combination, falls under medicines law, with Annex I for the device part.',
  'Reg. (EU) 2017/745 Art. 1(10)':
    'A device with integral non-viable human tissue or cells of ancillary action is assessed here; if their action is principal and Reg. (EC) No 1394/2007 does not govern, Directive 2004/23/EC does.',
  'Reg. (EU) 2017/745 Art. 1(11)':
    'It counts as specific Union legislation towards Directive 2014/30/EU on electromagnetic compatibility.',
  'Reg. (EU) 2017/745 Art. 1(12)':
    'Devices that are also machinery must meet the health and safety requirements of Directive 2006/42/EC as well, if a hazard under it exists and as far as these are more specific.',
  'Reg. (EU) 2017/745 Art. 1(13)': 'Leaves Directive 2013/59/Euratom on radiation protection unaffected.',
  'Reg. (EU) 2017/745 Art. 1(14)':
    'Leaves Member States free to restrict particular types of device in aspects that it does not cover.',
  'Reg. (EU) 2017/745 Art. 1(15)':
    'Leaves national law on organising, providing and paying for health care unaffected, such as prescription rules.',
  'Reg. (EU) 2017/745 Art. 1(16)': 'Leaves freedom of the press and of expression in the media untouched.',
  'Reg. (EU) 2025/327 Rec. 36':
    'Explains self-assessment of EHR systems: it proves interoperability, security and logging of the two harmonised components, using digital testing environments; more general security is left to other law, such as the Cyber Resilience Act.',
  'Reg. (EU) 2025/327 Rec. 112':
    'Explains that EHR systems that are products with digital elements must also meet the Cyber Resilience Act, proved under this Regulation but without its testing environments; one set of documents is possible. EHR systems offered as SaaS, or developed and used in-house, are outside that Act.',
  'Reg. (EU) 2025/327 Art. 2': 'Defines the terms of the European Health Data Space Regulation.',
  'Reg. (EU) 2025/327 Art. 2(1)':
    'Takes over definitions from other Union acts, for instance on data protection, health care, market surveillance and medical devices.',
  'Reg. (EU) 2025/327 Art. 2(2)':
    'Adds definitions of its own, among them EHR system, putting into service and wellness application.',
  'Reg. (EU) 2025/327 Art. 2(2)(k)':
    'EHR system: its software, alone or with hardware, allows personal electronic health data of the priority categories to be stored, viewed, edited, converted, imported, exported or intermediated, and its manufacturer intends it for healthcare providers giving care or patients accessing their data.',
  'Reg. (EU) 2025/327 Art. 2(2)(l)':
    'Putting into service: an EHR system is used in the Union as intended for the first time.',
  'Reg. (EU) 2025/327 Art. 2(2)(n)':
    'European interoperability component: the software component that provides and receives priority data for primary use in the European exchange format, independent of the logging component.',
  'Reg. (EU) 2025/327 Art. 2(2)(o)':
    'European logging component: the software component that provides logs of who accessed priority data, in the prescribed format, independent of the interoperability component.',
  'Reg. (EU) 2025/327 Art. 2(2)(ab)':
    'Wellness application: software, with or without hardware, that its manufacturer intends a person to use for processing electronic health data, to inform on health or for care other than healthcare.',
  'Reg. (EU) 2025/327 Art. 14':
    'Says which electronic health data are priority categories for primary use, that is, for care.',
  'Reg. (EU) 2025/327 Art. 14(1)':
    'Six categories if processed electronically: patient summaries, prescriptions, dispensations, imaging, test results, discharge reports. Member States may add more.',
  'Reg. (EU) 2025/327 Art. 14(2)':
    'Lets the Commission change the main characteristics of these categories in Annex I, under conditions.',
  'Reg. (EU) 2025/327 Art. 25': 'Says which two software components every EHR system has to have.',
  'Reg. (EU) 2025/327 Art. 25(1)':
    'EHR systems must include two harmonised components, one for interoperability and one for logging.',
  'Reg. (EU) 2025/327 Art. 25(2)':
    'General purpose software is not covered by this Chapter merely because a healthcare setting uses it.',
  'Reg. (EU) 2025/327 Art. 26':
    'Says when EHR systems may enter the market or service, and which count as put into service.',
  'Reg. (EU) 2025/327 Art. 26(1)': 'EHR systems may enter the market or service only if they comply with this Chapter.',
  'Reg. (EU) 2025/327 Art. 26(2)':
    'EHR systems made and used inside health institutions established in the Union, and those offered as an online service to someone established there, count as put into service.',
  'Reg. (EU) 2025/327 Art. 26(3)':
    'Member States may not ban or restrict compliant EHR systems for reasons that concern the harmonised components.',
  'Reg. (EU) 2025/327 Art. 27':
    'Settles how it relates to the law on medical devices, in vitro diagnostics and AI systems.',
  'Reg. (EU) 2025/327 Art. 27(1)':
    'Makers of medical devices or in vitro diagnostics that claim interoperability with the harmonised components must prove the essential requirements for both; Art. 36 applies to them. Without such a claim this paragraph asks nothing.',
  'Reg. (EU) 2025/327 Art. 27(2)':
    'The same for providers of high-risk AI systems that are neither medical devices nor in vitro diagnostics in scope of Reg. (EU) 2017/745 or 2017/746: a claim of interoperability has to be proved.',
  'Reg. (EU) 2025/327 Art. 28':
    'Forbids misleading professional users, in information or advertising on EHR systems, about purpose, interoperability or security.',
  'Reg. (EU) 2025/327 Art. 30': 'Lists what manufacturers of EHR systems must do.',
  'Reg. (EU) 2025/327 Art. 30(1)':
    'Fifteen duties, among them conformity with Annex II and the common specifications, technical documentation, information sheet, declaration, CE marking, registration, corrective action and complaint registers.',
  'Reg. (EU) 2025/327 Art. 30(2)':
    'Keep procedures so that the harmonised components stay compliant as they are designed, developed and deployed, and document changes to them.',
  'Reg. (EU) 2025/327 Art. 30(3)':
    'Keep technical documentation and declaration for ten years after placing on the market; show authorities source code or logic in the documentation if they ask with reasons and need it.',
  'Reg. (EU) 2025/327 Art. 30(4)':
    'A manufacturer outside the Union makes sure its authorised representative has the documents it needs at hand.',
  'Reg. (EU) 2025/327 Art. 30(5)':
    'On a reasoned request, give a market surveillance authority what proves conformity, in a language it easily understands, and cooperate on removing risks.',
  'Reg. (EU) 2025/327 Art. 36': 'Provides for common specifications for the essential requirements of Annex II.',
  'Reg. (EU) 2025/327 Art. 36(1)':
    'The Commission adopts them by 26 March 2027, minding medical devices and high-risk AI systems where relevant.',
  'Reg. (EU) 2025/327 Art. 36(2)':
    'Says what they contain: scope, applicability, version, validity period, a normative and an explanatory part.',
  'Reg. (EU) 2025/327 Art. 36(3)':
    'Says what else they may cover, such as datasets, coding systems, data quality, exchange, security and identification.',
  'Reg. (EU) 2025/327 Art. 36(4)':
    'What conforms to the common specifications counts as meeting the essential requirements that they cover.',
  'Reg. (EU) 2025/327 Art. 36(5)':
    'Specifications for EHR systems that touch medical devices or AI may be preceded by consulting the bodies of those fields and the data protection board.',
  'Reg. (EU) 2025/327 Art. 36(6)':
    'Specifications for medical devices or AI that touch EHR systems are to be preceded by consulting the EHDS Board and the data protection board, as applicable.',
  'Reg. (EU) 2025/327 Art. 37': 'Governs the technical documentation of EHR systems.',
  'Reg. (EU) 2025/327 Art. 37(1)':
    'Draw it up before the EHR system enters the market or service, and keep it up to date.',
  'Reg. (EU) 2025/327 Art. 37(2)':
    'It proves conformity with Annex II, has at least the content of Annex III and refers to the results from a digital testing environment.',
  'Reg. (EU) 2025/327 Art. 37(3)':
    'Write it in a language official or easily understood in the Member State; translate relevant parts if its authority asks with reasons.',
  'Reg. (EU) 2025/327 Art. 37(4)':
    'Hand it over within 30 days of a request, sooner if serious and immediate risk justifies it. Failing the duties of this Article can lead to an independent test at the manufacturer’s cost.',
  'Reg. (EU) 2025/327 Art. 38':
    'Requires an information sheet with every EHR system, or its content in the EU database.',
  'Reg. (EU) 2025/327 Art. 38(1)': 'The sheet is concise, complete, correct and clear for professional users.',
  'Reg. (EU) 2025/327 Art. 38(2)':
    'It names manufacturer (and representative), the system with version and release date, purpose, data categories, and supported standards, formats and specifications.',
  'Reg. (EU) 2025/327 Art. 38(3)': 'The manufacturer may enter this information in the EU database instead.',
  'Reg. (EU) 2025/327 Art. 39': 'Governs the EU declaration of conformity for EHR systems.',
  'Reg. (EU) 2025/327 Art. 39(1)': 'It states that the manufacturer has shown Annex II to be met.',
  'Reg. (EU) 2025/327 Art. 39(2)':
    'If other Union acts on matters not covered here also require a declaration, there is one declaration for all, identifying each act.',
  'Reg. (EU) 2025/327 Art. 39(3)':
    'It has the content of Annex IV, in the languages set by the Member States where the EHR system is made available.',
  'Reg. (EU) 2025/327 Art. 39(4)':
    'A digital declaration stays online for the expected life of the EHR system, and ten years at least.',
  'Reg. (EU) 2025/327 Art. 39(5)': 'Whoever draws it up takes responsibility that the harmonised components comply.',
  'Reg. (EU) 2025/327 Art. 39(6)': 'The Commission publishes a uniform template in all official languages.',
  'Reg. (EU) 2025/327 Art. 40': 'Provides for digital environments in which the harmonised components are tested.',
  'Reg. (EU) 2025/327 Art. 40(1)':
    'The Commission develops a European testing environment and makes its software open source.',
  'Reg. (EU) 2025/327 Art. 40(2)':
    'Member States run testing environments that follow the common specifications for it.',
  'Reg. (EU) 2025/327 Art. 40(3)':
    'Test the harmonised components there before placing on the market and document the results; what passes is presumed to conform.',
  'Reg. (EU) 2025/327 Art. 40(4)': 'The Commission sets the common specifications for the testing environment.',
  'Reg. (EU) 2025/327 Art. 41': 'Governs the CE marking of EHR systems.',
  'Reg. (EU) 2025/327 Art. 41(1)':
    'Affix it to the accompanying documents, and the packaging where applicable, so that it can be seen, read and not wiped off.',
  'Reg. (EU) 2025/327 Art. 41(2)': 'Affix it before the EHR system enters the market.',
  'Reg. (EU) 2025/327 Art. 41(3)': 'The general principles of Art. 30 of Reg. (EC) No 765/2008 apply.',
  'Reg. (EU) 2025/327 Art. 47':
    'Requires a label for wellness applications that claim interoperability with EHR systems.',
  'Reg. (EU) 2025/327 Art. 47(1)':
    'A wellness application whose maker makes that claim carries a label, issued by that maker, which shows its compliance.',
  'Reg. (EU) 2025/327 Art. 48':
    'Allows wellness applications to claim interoperability, without automatic sharing of data.',
  'Reg. (EU) 2025/327 Art. 48(1)':
    'The claim is allowed if specifications and requirements are met, and users are told of it and of its effects.',
  'Reg. (EU) 2025/327 Art. 48(2)':
    'Data passes to the EHR system only in line with Art. 5 and with consent, and the person chooses which data and when.',
  'Reg. (EU) 2025/327 Art. 49': 'Provides for a public EU database of EHR systems and labelled wellness applications.',
  'Reg. (EU) 2025/327 Art. 49(2)':
    'Register before the system or application enters the market or service; for EHR systems, the test results as well.',
  'Reg. (EU) 2025/327 Art. 47(2)':
    'The label shows data categories covered, the common specifications and how long it is valid.',
  'Reg. (EU) 2025/327 Art. 47(3)': 'The Commission sets its format and content.',
  'Reg. (EU) 2025/327 Art. 47(4)':
    'It is in official Union languages or one easily understood, as the Member State determines.',
  'Reg. (EU) 2025/327 Art. 47(5)': 'It is valid for three years at most.',
  'Reg. (EU) 2025/327 Art. 47(6)':
    'It appears in the application itself or on its device; for pure software it is digital, in the application.',
  'Reg. (EU) 2025/327 Art. 47(7)': 'Market surveillance authorities check such applications against Annex II.',
  'Reg. (EU) 2025/327 Art. 47(8)': 'Once labelled, each unit supplied comes with its label, free of charge.',
  'Reg. (EU) 2025/327 Art. 47(9)': 'Distributors show the label electronically at the point of sale.',
  'Reg. (EU) 2025/327 Art. 49(1)': 'The Commission sets up and maintains it, open to the public.',
  'Reg. (EU) 2025/327 Art. 49(3)':
    'Devices and AI systems under Art. 27 are also registered in their own databases, which pass the data on.',
  'Reg. (EU) 2025/327 Art. 49(4)': 'The Commission determines by delegated act which data are entered.',
  'Reg. (EU) 2025/327 Art. 104':
    'Amends the Cyber Resilience Act in three places so that EHR systems follow one assessment, one risk assessment and one file.',
  'Reg. (EU) 2025/327 Art. 104(1)':
    'New Art. 13(4) of that Act: the cybersecurity risk assessment goes into the technical documentation; under its Art. 12 and 32(5a) it may be part of one that other Union acts require. Justify clearly which requirements do not apply.',
  'Reg. (EU) 2025/327 Art. 104(2)':
    'New Art. 31(3) of that Act: products under its Art. 12 and 32(5a) for which other Union acts also require technical documentation have one single set of it.',
  'Reg. (EU) 2025/327 Art. 104(3)':
    'New Art. 32(5a) of that Act: for products that are EHR systems, manufacturers prove its Annex I by the relevant conformity assessment procedure of Chapter III of this Regulation.',
  'Reg. (EU) 2025/327 Art. 105': 'Sets entry into force and the staggered dates of application.',
  'Reg. (EU) 2025/327 Art. 105, first paragraph': 'In force twenty days after publication.',
  'Reg. (EU) 2025/327 Art. 105, second paragraph':
    'Sets the general start: 26 March 2027. Art. 104, which amends the Cyber Resilience Act, is not among the exceptions that follow.',
  'Reg. (EU) 2025/327 Art. 105, third paragraph':
    'Exceptions with later dates: Art. 3 to 15, 23(2) to (6), 25 to 27 and 47 to 49, by data category, as points (a) to (c) say.',
  'Reg. (EU) 2025/327 Art. 105(a)':
    'From 26 March 2029 for patient summaries, electronic prescriptions and dispensations, and EHR systems meant to process them.',
  'Reg. (EU) 2025/327 Art. 105(b)':
    'From 26 March 2031 for imaging, test results and discharge reports, and EHR systems meant to process them.',
  'Reg. (EU) 2025/327 Art. 105(c)':
    'For each change to the main characteristics of data, one year from the date set in its delegated act, if later than (a) or (b).',
  'Reg. (EU) 2025/327 Art. 105, fourth paragraph':
    'The implementing acts under Art. 13(4), 15(1), 23(4) and 36(1) follow those later dates, by data category.',
  'Reg. (EU) 2025/327 Art. 105, fifth paragraph':
    'Implementing acts on secondary use listed here apply from 26 March 2029.',
  'Reg. (EU) 2024/1689 Art. 6': 'As published in 2024: says which AI systems are high-risk.',
  'Reg. (EU) 2024/1689 Art. 6(1)':
    'As published in 2024: high-risk if both hold: (a) it is a safety component of, or itself, a product under the law listed in Annex I, and (b) that product needs third-party conformity assessment under that law.',
  'Reg. (EU) 2024/1689 Art. 6(1)(a)':
    'As published in 2024: first condition: the AI system is meant as a safety component of, or is itself, a product under the harmonisation law in Annex I.',
  'Reg. (EU) 2024/1689 Art. 6(1)(b)':
    'As published in 2024: second condition: under that law this product, or the AI system as a product, must pass through third-party assessment before it enters the market or service.',
  'Reg. (EU) 2024/1689 Art. 6(2)': 'As published in 2024: AI systems listed in Annex III are high-risk as well.',
  'Reg. (EU) 2024/1689 Art. 6(3)':
    'As published in 2024: one listed in Annex III is not high-risk if it poses no significant risk of harm, which holds in four cases; one that profiles people always is.',
  'Reg. (EU) 2024/1689 Art. 6(4)':
    'As published in 2024: a provider who finds an Annex III system not high-risk documents why beforehand, registers and shows the assessment on request.',
  'Reg. (EU) 2024/1689 Art. 6(5)':
    'As published in 2024: the Commission is to give guidelines with practical examples by 2 February 2026.',
  'Reg. (EU) 2024/1689 Art. 6(6)':
    'As published in 2024: on solid evidence of Annex III systems without significant risk, the Commission may add or modify conditions in paragraph 3.',
  'Reg. (EU) 2024/1689 Art. 6(7)':
    'As published in 2024: on solid evidence that protection needs it, the Commission is to delete conditions in paragraph 3.',
  'Reg. (EU) 2024/1689 Art. 6(8)':
    'As published in 2024: such amendments may not lower the overall level of protection.',
  'Reg. (EU) 2024/1689 Art. 15':
    'As published in 2024: requires accuracy, robustness and cybersecurity of high-risk AI systems.',
  'Reg. (EU) 2024/1689 Art. 15(1)':
    'As published in 2024: these are at an appropriate level, and consistently so over the whole lifecycle.',
  'Reg. (EU) 2024/1689 Art. 15(2)':
    'As published in 2024: the Commission encourages benchmarks and ways of measuring them.',
  'Reg. (EU) 2024/1689 Art. 15(3)':
    'As published in 2024: the instructions for use declare accuracy levels and metrics.',
  'Reg. (EU) 2024/1689 Art. 15(4)':
    'As published in 2024: resist errors, faults and inconsistencies as far as possible, by redundancy for instance; systems that go on learning must keep biased feedback loops in check.',
  'Reg. (EU) 2024/1689 Art. 15(5)':
    'As published in 2024: withstand attempts by third parties to alter use, outputs or performance, with solutions fit for the risks and, where appropriate, measures against data or model poisoning, adversarial inputs, confidentiality attacks and model flaws.',
  'Reg. (EU) 2024/1689 Art. 43':
    'As published in 2024: says which conformity assessment procedure a high-risk AI system follows.',
  'Reg. (EU) 2024/1689 Art. 43(1)':
    'As published in 2024: systems in point 1 of Annex III: with harmonised standards or common specifications applied, choose internal control (Annex VI) or a notified body (Annex VII); where these are missing, restricted or not fully applied, Annex VII is required.',
  'Reg. (EU) 2024/1689 Art. 43(2)':
    'As published in 2024: systems in Annex III, points 2 to 8, follow internal control (Annex VI), without a notified body.',
  'Reg. (EU) 2024/1689 Art. 43(3)':
    'As published in 2024: systems covered by product law in Section A of Annex I follow the procedure of that law, with the AI requirements made part of it.',
  'Reg. (EU) 2024/1689 Art. 43(4)':
    'As published in 2024: a substantial modification calls for a new assessment; for systems that go on learning, changes laid down in advance at the first assessment and documented are not one.',
  'Reg. (EU) 2024/1689 Art. 43(5)':
    'As published in 2024: the Commission may update Annexes VI and VII to technical progress.',
  'Reg. (EU) 2024/1689 Art. 43(6)':
    'As published in 2024: the Commission may move systems in Annex III, points 2 to 8, to Annex VII or parts of it.',
  'Reg. (EU) 2024/1689 Art. 74':
    'As published in 2024: governs market surveillance of AI systems. Art. 52(14) of the Cyber Resilience Act builds on it.',
  'Reg. (EU) 2024/1689 Art. 74(1)':
    'As published in 2024: Reg. (EU) 2019/1020 on market surveillance applies to AI systems.',
  'Reg. (EU) 2024/1689 Art. 74(2)':
    'As published in 2024: authorities report yearly on competition matters and prohibited practices.',
  'Reg. (EU) 2024/1689 Art. 74(3)':
    'As published in 2024: for AI in products under Section A of Annex I, the authority named under that product law is in charge; Member States may choose another in appropriate circumstances.',
  'Reg. (EU) 2024/1689 Art. 74(4)':
    'As published in 2024: sector procedures replace Art. 79 to 83 for such products where equivalent.',
  'Reg. (EU) 2024/1689 Art. 74(5)': 'As published in 2024: some surveillance powers may be used remotely.',
  'Reg. (EU) 2024/1689 Art. 74(6)':
    'As published in 2024: at financial institutions, their national financial supervisor is in charge where the AI system directly serves financial services.',
  'Reg. (EU) 2024/1689 Art. 74(7)':
    'As published in 2024: another authority may take that place if coordination is ensured.',
  'Reg. (EU) 2024/1689 Art. 74(8)':
    'As published in 2024: for certain systems used in law enforcement, at borders, in justice and the like, data protection authorities or others bound by the same conditions are in charge.',
  'Reg. (EU) 2024/1689 Art. 74(9)': 'As published in 2024: the EDPS watches Union bodies, save the Court as a court.',
  'Reg. (EU) 2024/1689 Art. 74(10)': 'As published in 2024: Member States help authorities to coordinate.',
  'Reg. (EU) 2024/1689 Art. 74(11)':
    'As published in 2024: authorities and the Commission may propose joint activities.',
  'Reg. (EU) 2024/1689 Art. 74(12)':
    'As published in 2024: authorities get full access to documents and data sets where needed.',
  'Reg. (EU) 2024/1689 Art. 74(13)':
    'As published in 2024: source code too, on reasoned request, if necessary and if other checks fail.',
  'Reg. (EU) 2024/1689 Art. 74(14)': 'As published in 2024: what they obtain is confidential under Art. 78.',
} as const satisfies Partial<Record<Cite, string>>
