import type { z } from 'zod';
import type { Path } from './manuscript.ts';

/** What of a schema's definition is needed to walk it. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  items?: z.ZodType[];
  valueType?: z.ZodType;
  options?: z.ZodType[];
}

/** Names of the fields a schema knows at a path; of a choice of shapes, those of all. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const definition = schema.def as unknown as Definition;
  if (definition.innerType) return keysAt(definition.innerType, path);
  if (definition.options) return definition.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape ?? {});
  const inner =
    definition.shape?.[step] ??
    definition.element ??
    definition.items?.[Number(step)] ??
    definition.valueType;
  return inner ? keysAt(inner, rest) : [];
}
