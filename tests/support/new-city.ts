import path from 'node:path';
import { asOf } from './portal.ts';
import { run } from './site.ts';

/** What a new user says of a city that does not exist: six districts, another day, another zone. */
export const newCityWords = [
  ['--city', '云川市'],
  ['--city-en', 'Yunchuan'],
  ['--districts', '东山区=Dongshan@1,2;西河区=Xihe@1,1;南湖区=Nanhu;北原区=Beiyuan;云台县=Yuntai;江口区=Jiangkou'],
  ['--due-day', '10'],
  ['--zone', 'Asia/Urumqi'],
  ['--url', 'https://yunchuan.example'],
  ['--as-of', asOf],
].flat();

/** The folder that `npm run new` begins for it. */
export function newCity(folder: string, words: readonly string[] = []): string {
  const city = path.join(folder, 'yunchuan');
  const { status, stdout, stderr } = run('new', [city, ...newCityWords, ...words]);
  if (status !== 0) throw new Error(`npm run new ended with ${status}.\n${stdout}${stderr}`);
  return city;
}
