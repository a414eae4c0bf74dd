/** Excel on the web refuses a request over 5 MB; well below that, because big requests fail there with a bare GeneralException too. */
export const WEB_REQUEST_BYTES = 1_500_000;

/** What this room needs of the page's globals, so that a test can bring its own: `Excel.run` and Office's answer about versions. */
export interface ExcelHost {
  readonly run: <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** As `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (name: string, minVersion: string) => boolean;
  /** Largest request to aim at, in bytes: `WEB_REQUEST_BYTES` in Excel on the web; none elsewhere. */
  readonly requestBytes?: number;
}

/** Share of a request's size that estimates may fill: some come out a little lower than what is sent. */
const ESTIMATED = 0.8;

/** How far the estimated bytes of a request may go. */
export const requestRoom = (requestBytes = Infinity): number => ESTIMATED * requestBytes;

/** One batch, sent as one request; the answer is read from what it loaded. */
export function request<T>(host: ExcelHost, queue: (context: Excel.RequestContext) => () => T): Promise<T> {
  return host.run({}, async (context) => {
    const read = queue(context);
    await context.sync();
    return read();
  });
}
