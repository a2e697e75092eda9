const lineFeed = 0x0a;

/**
 * The lines of a stream: line feeds end them and nothing else does, because a note may hold any other separator. A
 * line that is not UTF-8 is undefined, so that nothing is taken in altered.
 */
export async function* linesOf(
  input: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | undefined> {
  let rest = Buffer.alloc(0);
  for await (const part of input) {
    rest = Buffer.concat([rest, typeof part === 'string' ? Buffer.from(part) : part]);
    let start = 0;
    for (let end = rest.indexOf(lineFeed); end !== -1; end = rest.indexOf(lineFeed, start)) {
      yield decode(rest.subarray(start, end));
      start = end + 1;
    }
    rest = rest.subarray(start);
  }
  if (rest.length > 0) yield decode(rest);
}

/** Without the byte-order mark that Windows editors put first. */
function decode(line: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return undefined;
  }
}
