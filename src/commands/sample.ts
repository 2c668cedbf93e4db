import type { CommonOptions } from './usage.ts';
export async function sample(_sheets: string[], _options: CommonOptions): Promise<boolean> {
  return true;
}
