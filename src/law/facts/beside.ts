import { truth } from './define.ts'

/** What decides which other law applies beside the Act (Art. 11, 12; recitals 24 to 33, 53). */
export const besideFacts = {
  machinery: truth({
    says: 'it is machinery or a related product',
    question: 'Is it machinery or a related product under Regulation (EU) 2023/1230?',
    why: 'Then the requirements and the procedure of that law come on top of those of the Act.',
    counts:
      'Yes also for interchangeable equipment, lifting accessories, and safety components, which can be software.',
    example: 'a packing machine with a networked control: yes; an office printer: no',
    whoKnows: 'regulatory affairs',
    cites: ['Rec. 53', 'FAQ 2.4.1', 'Reg. (EU) 2023/1230'],
  }),
  radioEquipment: truth({
    says: 'it is radio equipment',
    question: 'Does it intentionally send or receive radio waves to communicate or to find positions?',
    why: 'Then the Radio Equipment Directive applies beside the Act.',
    counts: 'Yes with Wi-Fi, Bluetooth, mobile radio, NFC or satellite positioning. No for software alone.',
    example: 'a baby monitor with Wi-Fi: yes; an app: no',
    whoKnows: 'development',
    cites: ['Rec. 30', 'Dir. 2014/53/EU'],
  }),
  radioCybersecurityCategory: truth({
    says: 'it is of a category of radio equipment for which cybersecurity is required',
    question: 'Is it of a category of radio equipment in Delegated Regulation (EU) 2022/30?',
    why: 'What is placed on the market from 1 August 2025 to 10 December 2027 must meet the cybersecurity requirements of radio law.',
    counts:
      'Yes if it can communicate over the internet, directly or through other equipment; and if it is a wearable, a toy or for childcare and processes personal data. No for medical devices.',
    example: 'a smart watch: yes; a simple garage remote control: no',
    whoKnows: 'regulatory affairs',
    cites: ['Rec. 30', 'Reg. (EU) 2022/30', 'FAQ 2.6.1'],
  }),
  otherSafetyLaw: truth({
    says: 'another product law sets safety requirements for it',
    question:
      'Leaving machinery, radio equipment and toys aside, does other Union product law set safety requirements for it?',
    why: 'General product safety law fills the gaps only where no product law of its own does.',
    counts:
      'Yes for electrical equipment under the Low Voltage Directive, lifts, gas appliances, protective equipment.',
    example: 'a mains-powered lamp: yes; a mobile app: no',
    whoKnows: 'regulatory affairs',
    cites: ['Art. 11', 'FAQ 2.5.2'],
  }),
  processesPersonalData: truth({
    says: 'you process personal data through it',
    question: 'Do you, or someone on your behalf, process personal data through it or the services that belong to it?',
    why: 'Data protection law binds whoever processes personal data, whether or not the Act applies.',
    counts: 'Yes for accounts, location, usage or health data that reach you. No if all data stay with the user.',
    example: 'an app with user accounts: yes; an offline tool: no',
    whoKnows: 'data protection',
    cites: ['Rec. 32', 'FAQ 2.8.1', 'Reg. (EU) 2016/679'],
  }),
  connectedProduct: truth({
    says: 'it is a connected product or a related service under the Data Act',
    question:
      'Does it collect data on its use or surroundings and make them available, or is it a service such a product needs?',
    why: 'Then the Data Act gives users a right to these data, which belongs into the risk assessment.',
    counts:
      'Yes for items that can communicate such data, and for digital services without which they could not perform a function. No for software that is sold by itself and serves no such item.',
    example: 'a refrigerator that reports its use: yes; a text editor: no',
    whoKnows: 'product management',
    cites: ['FAQ 2.9.1', 'FAQ 2.9.2', 'Reg. (EU) 2023/2854', 'Our reading'],
  }),
  nis2Entity: truth({
    says: 'you are an essential or important entity',
    question: 'Is your own organisation an essential or important entity under Directive (EU) 2022/2555?',
    why: 'Such entities must secure their services and report incidents of their own, apart from the Act.',
    counts:
      'Usually from 50 people or more than 10 million euros a year, in a listed sector: health, cloud, managed services, digital infrastructure, manufacture of medical devices and others. Some kinds count whatever their size, such as trust services.',
    example: 'a hospital, or a cloud provider of 80 people: yes; an app firm of ten: no',
    whoKnows: 'legal',
    cites: ['Rec. 24', 'Dir. (EU) 2022/2555', 'Dir. (EU) 2022/2555 Art. 3(1)'],
  }),
  usedByNis2Entities: truth({
    says: 'essential or important entities use it',
    question: 'Do hospitals, utilities, cloud providers or other essential or important entities use it?',
    why: 'They must look after their supply chain and will ask you about your product.',
    counts: 'Yes if such organisations are among those it is sold to.',
    example: 'software for hospitals: yes; a game: no',
    whoKnows: 'sales',
    cites: ['Rec. 24', 'Dir. (EU) 2022/2555'],
  }),
  usedByFinancialEntities: truth({
    says: 'you are a financial entity, or financial entities use it',
    question: 'Are you a bank, insurer or other financial entity, or do such entities use it?',
    why: 'They must manage the risks of their technology and of those who provide it, apart from the Act.',
    counts: 'Yes for entities under Regulation (EU) 2022/2554 and for what they buy to run their services.',
    example: 'software for online banking: yes; a lamp: no',
    whoKnows: 'sales',
    cites: ['Rec. 72', 'Reg. (EU) 2022/2554'],
  }),
  identityWallet: truth({
    says: 'it is a European Digital Identity Wallet',
    question: 'Is it a European Digital Identity Wallet?',
    why: 'Wallets must meet the security requirements of their own law as well.',
    counts:
      'Yes only for wallets under Article 5a of Regulation (EU) No 910/2014. No for password managers and pay apps.',
    example: 'the wallet app of a Member State: yes',
    whoKnows: 'regulatory affairs',
    cites: ['Rec. 33', 'Reg. (EU) No 910/2014 Art. 5a'],
  }),
} as const
