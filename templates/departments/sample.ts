import type { ProseBlock } from '#model';
import type { DepartmentData } from './data.ts';

const text = (value: string): ProseBlock => ({ kind: 'paragraph', inlines: [{ kind: 'text', text: value }] });

/** The longest name, three hundred characters, a section whose name must be broken, and a voice. */
export const sample: DepartmentData = {
  department: {
    slug: 'kodomo',
    no: 6,
    name: 'こども家庭局',
    icon: 'kodomo',
    drawing: 'kodomo',
    duties: '妊娠の悩みから保育、虐待の防止まで、こどもと家庭のそばで育ちを支えます。',
    lead: ['大きな背中で、', '小さな未来を運ぶ。'],
    sections: [
      { name: 'こどもの権利サポートセンター', gloss: 'いじめや暴力から権利を守る' },
      { name: 'こども政策課', gloss: 'こどもが育つ街の計画を描く' },
      { name: 'こども支援課', gloss: '子育ての毎日を手助けする' },
      { name: '保育幼稚園課', gloss: '園での健やかな一日を支える' },
      { name: 'こども家庭福祉課', gloss: 'ひとり親などの家庭を支える' },
      { name: '妊娠内密相談センター', gloss: '言えない妊娠の悩みを聴く' },
      { name: '児童相談所', gloss: 'こどもと家族の命綱になる' },
    ],
    more: true,
    contact: 'こども政策課',
    body: {
      blocks: [
        text(
          'こども家庭局は、生まれる前から大人になるまで、こどものそばにいる局です。保育園や幼稚園の一日を支え、子育ての悩みに耳を傾け、ひとり親などの家庭に寄り添う。誰にも言えない妊娠の不安も、秘密を守って受けとめます。',
        ),
        text(
          'そして、こどもの権利を守ること。いじめや暴力、貧困に苦しむ声を、こどもの権利サポートセンターがまっすぐに聴き、児童相談所は一人ひとりの命に向き合います。保育士、心理相談員、社会福祉職、保健師。職種は違っても、問いはいつも一つ。この子にとって、いちばん良いことは何か。迷ったときは、こどもの目の高さにしゃがんで考える。笑い声の絶えない街は、そうした毎日から始まります。',
        ),
      ],
    },
  },
  names: [
    '政策局',
    '総務局',
    '財政局',
    '文化市民局',
    '健康福祉局',
    'こども家庭局',
    '環境局',
    '経済観光局',
    '農水局',
  ],
  voice: {
    slug: 'nursery',
    job: '保育士',
    bureau: 'こども家庭局',
    workplace: '公立保育園',
    joined: 2021,
    quote: ['「できた」の瞬間に、', '毎日立ち会える。'],
    portrait: { face: 'round', hair: 'bun', hairTone: 'kuro', skin: 'light', wear: 'apron', cloth: 'daidai' },
    body: { blocks: [] },
  },
  contact: {
    label: 'お問い合わせ',
    office: '市人事委員会事務局',
    call: ['つぎの一滴は、', 'あなた。'],
    postalCode: '860-0000',
    address: ['みほん市中央区本町1番1号'],
    phone: { number: '096-000-0000', note: '見本' },
    stop: '市役所前',
    apply: { text: ['試験の日程と申込み'], url: 'https://www.example.jp/', caption: '市のホームページ' },
    imprint: ['みほん市'],
  },
  voiceHead: '先輩職員の声',
  voiceNote: '※所属は取材時のものです。',
  organisation: { label: '組織と仕事', pages: '7・8' },
  runningHead: 'みほん市職員募集パンフレット　部局紹介',
  asOf: '2024-04-01',
  year: 2024,
  wards: ['中央区', '東区', '西区', '南区', '北区'],
};
