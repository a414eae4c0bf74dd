import { WorkbookError, type WorkbookErrorCode } from "../../../core/workbook/Workbook";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY = 128;
/** Workbooks older than compound files begin with the record "beginning of file" of BIFF 2, 3 or 4. */
const BOF = 0x09;
const OLD_BIFF = [0x00, 0x02, 0x04];

/**
 * Why bytes that are no zip file are no workbook: a password (the package stands encrypted in a compound file), Excel 97-2003
 * (.xls), or something else.
 */
export function errorForNoZip(bytes: Uint8Array): WorkbookError {
  const error = (code: WorkbookErrorCode, detail: string): WorkbookError => new WorkbookError(code, detail);
  if (bytes.length === 0) return error("notAWorkbook", "the file is empty");
  if (bytes[0] === BOF && bytes[3] === 0 && OLD_BIFF.some((version) => version === bytes[1])) {
    return error("legacyXls", "Excel 2 to 4 workbook");
  }
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte))
    return error("notAWorkbook", "neither zip nor compound file");
  const streams = compoundFileStreams(bytes);
  if (streams.has("encryptedpackage")) return error("encrypted", "compound file with EncryptedPackage");
  if (streams.has("workbook") || streams.has("book")) return error("legacyXls", "Excel 5 to 2003 workbook");
  return error("notAWorkbook", "compound file without a workbook");
}

/**
 * Names in the compound file's directory, in lower case ([MS-CFB] 2.6), found by their shape wherever they stand: 64 bytes of UTF-16, the
 * name's length with its zero, the object's kind. Walking the sector chain would add nothing but ways to fail.
 */
function compoundFileStreams(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const length = view.getUint16(at + 64, true);
    const kind = view.getUint8(at + 66);
    if (length < 4 || length > 64 || length % 2 !== 0 || (kind !== 1 && kind !== 2)) continue;
    let name = "";
    for (let i = 0; i < length - 2; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
    names.add(name.toLowerCase());
  }
  return names;
}
