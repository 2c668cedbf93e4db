import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Store } from '../art/store.ts';

/** What the same preflight found in the same bytes before, from the project's store. */
export async function keptOr<Found>(
  look: () => Promise<Found>,
  bytes: Uint8Array,
  asked: unknown,
  root: string,
): Promise<Found> {
  // Named when Sasshi is compiled (scripts/compile.mjs). As sources it changes under our hands, and nothing is kept.
  const checker = process.env.SASSHI_CHECKER;
  if (!checker) return look();
  const store = new Store(join(root, '.sasshi', 'checks'), MOST_BYTES);
  const name = createHash('sha256')
    .update(JSON.stringify([checker, asked]))
    .update(bytes)
    .digest('hex');
  const kept = await store.get<Found>(name);
  if (kept) return kept;
  const found = await look();
  await store.put(name, found);
  return found;
}

/** Some hundred editions. */
const MOST_BYTES = 2 ** 26;
