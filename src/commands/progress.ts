/** Tells what is going on, on standard error: one line that changes on a terminal, plain lines elsewhere. */
export interface Progress {
  step(text: string): void;
  end(): void;
}

/** Progress for the stream: quiet lines when it is not a terminal. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step: (text) => void stream.write(`${text}\n`), end: () => {} };
  const clear = '\r\u001b[2K';
  return { step: (text) => void stream.write(clear + text), end: () => void stream.write(clear) };
}
