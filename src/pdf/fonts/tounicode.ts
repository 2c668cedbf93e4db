import { hex16, utf16Hex } from '../objects.ts';

/** Most mappings one block of a CMap may hold (Adobe Technical Note 5014). */
const BLOCK = 100;

/** The ToUnicode CMap of a font with two-byte glyph ids (ISO 32000-1, 9.10.3). */
export function toUnicode(texts: readonly (readonly [glyph: number, text: string])[]): string {
  const lines = [HEAD];
  for (let start = 0; start < texts.length; start += BLOCK) {
    const block = texts.slice(start, start + BLOCK);
    lines.push(`${block.length} beginbfchar`);
    for (const [glyph, text] of block) lines.push(`<${hex16(glyph)}> <${utf16Hex(text)}>`);
    lines.push('endbfchar');
  }
  return [...lines, TAIL].join('\n');
}

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange`;

const TAIL = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
