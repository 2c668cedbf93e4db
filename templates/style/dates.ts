/** First days of the eras, newest first. */
const ERAS = [
  { name: '令和', from: '2019-05-01' },
  { name: '平成', from: '1989-01-08' },
  { name: '昭和', from: '1926-12-25' },
] as const;

/** 令和6年: the Japanese year of a calendar day (`2024-04-01`). Days before 昭和 keep the western year. */
export function eraYear(day: string): string {
  const era = ERAS.find(({ from }) => day >= from);
  if (!era) return `${year(day)}年`;
  const number = year(day) - Number(era.from.slice(0, 4)) + 1;
  return `${era.name}${number === 1 ? '元' : number}年`;
}

/** 令和6年（2024年）4月1日 */
export function eraDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${eraYear(day)}（${year(day)}年）${month}月${date}日`;
}

const year = (day: string) => Number(day.slice(0, 4));
