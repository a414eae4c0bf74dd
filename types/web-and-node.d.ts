// The few globals that browsers and Node share and that `"lib": ["ES2022"]` leaves out. Rooms that must run in both
// (hosts/xlsx) compile with this file instead of the DOM or Node types, so that nothing else slips in.
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

interface TextDecoderOptions {
  fatal?: boolean;
  ignoreBOM?: boolean;
}

declare class TextDecoder {
  constructor(label?: string, options?: TextDecoderOptions);
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
