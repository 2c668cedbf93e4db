/** A file written as text, object by object under names of their own, to be spoilt in one place by a test. */
import { squareFont } from '../squarefont.ts';
import { build } from './sample.ts';

/** A stream: its dictionary without Length, and its data. */
export interface StreamText {
  dict: string;
  data: string | Uint8Array;
}

export class Draft {
  header = '1.7';
  trailer = '';
  /** PDF syntax, where `@name` refers to another object. */
  readonly objects = new Map<string, string | StreamText>();

  constructor() {
    build(this);
  }

  set(name: string, object: string | StreamText): void {
    this.objects.set(name, object);
  }

  /** Puts `to` in the place of `from`, which must be there. In a stream: in its data, and if not there in its dictionary. */
  change(name: string, from: string, to: string): void {
    const object = this.objects.get(name);
    if (typeof object === 'string') this.set(name, swapped(object, from, to, name));
    else if (object && typeof object.data === 'string' && object.data.includes(from)) {
      this.set(name, { ...object, data: swapped(object.data, from, to, name) });
    } else if (object) this.set(name, { ...object, dict: swapped(object.dict, from, to, name) });
    else throw new Error(`There is no ${name}.`);
  }

  /** Another program for a font. */
  program(name: string, maps: Parameters<typeof squareFont>[0]): void {
    this.set(name, { dict: '', data: squareFont(maps) });
  }

  get bytes(): Uint8Array {
    const numbers = new Map([...this.objects.keys()].map((name, index) => [name, index + 1]));
    const referred = (text: string) =>
      text.replace(/@([\w-]+)/g, (_, name: string) => {
        if (!numbers.has(name)) throw new Error(`There is no ${name}.`);
        return `${numbers.get(name)} 0 R`;
      });
    const chunks = [Buffer.from(`%PDF-${this.header}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')];
    let at = chunks[0]!.length;
    const offsets: number[] = [];
    for (const [name, object] of this.objects) {
      const body =
        typeof object === 'string' ? Buffer.from(referred(object), 'latin1') : streamOf(object, referred);
      const chunk = Buffer.concat([
        Buffer.from(`${numbers.get(name)} 0 obj\n`),
        body,
        Buffer.from('\nendobj\n'),
      ]);
      offsets.push(at);
      chunks.push(chunk);
      at += chunk.length;
    }
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const trailer = `/Size ${offsets.length + 1} /Root ${referred('@catalog')} /ID [<01> <01>] ${referred(this.trailer)}`;
    const end = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
    return Buffer.concat([...chunks, Buffer.from(end, 'latin1')]);
  }
}

function swapped(text: string, from: string, to: string, name: string): string {
  if (!text.includes(from)) throw new Error(`${name} has no ${from}: ${text}`);
  return text.replace(from, () => to);
}

function streamOf({ dict, data }: StreamText, referred: (text: string) => string): Buffer {
  const bytes = Buffer.from(data as string, 'latin1');
  const head = `<< ${referred(dict)} /Length ${bytes.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream')]);
}
