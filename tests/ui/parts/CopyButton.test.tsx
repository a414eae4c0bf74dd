import { screen, within } from "@testing-library/react";
import { openPane, said } from "../../support/openPane";

async function copyButton() {
  const { user } = await openPane(undefined, { page: "summary" });
  await user.click(await screen.findByRole("button", { name: "Tạo bảng tổng hợp" }));
  return { user, button: await screen.findByRole("button", { name: "Sao chép các câu: Tiếng Việt" }) };
}

afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
});

test("copies and says so", async () => {
  const { user, button } = await copyButton();
  await user.click(button);
  expect(button).toHaveTextContent("Đã sao chép");
  expect(said()).toBe("Đã sao chép");
  expect(await navigator.clipboard.readText()).toBe("Đã phát hiện, bắt giữ 977 vụ.");
});

describe("where the clipboard is shut", () => {
  async function withoutClipboard() {
    const made = await copyButton();
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    return made;
  }

  test("takes the old way", async () => {
    const { user, button } = await withoutClipboard();
    let copied = "";
    Object.assign(document, {
      execCommand: () => {
        copied = (document.activeElement as HTMLTextAreaElement).value;
        return true;
      },
    });
    await user.click(button);
    expect(copied).toBe("Đã phát hiện, bắt giữ 977 vụ.");
    expect(button).toHaveTextContent("Đã sao chép");
    expect(button).toHaveFocus();
  });

  test("and that one, too, shows the text selected, for Ctrl+C", async () => {
    const { user, button } = await withoutClipboard();
    await user.click(button);
    const area = within(screen.getByRole("main")).getByRole<HTMLTextAreaElement>("textbox");
    expect(area).toHaveAccessibleName("Đã chọn văn bản; nhấn Ctrl+C để sao chép");
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe("Đã phát hiện, bắt giữ 977 vụ.");
  });
});
