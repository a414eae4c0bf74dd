import type { FindingsMessageId } from "./findings.en";

export const findingsVi: Readonly<Record<FindingsMessageId, string>> = {
  "form.none": "Sổ làm việc không có biểu mẫu của công cụ này. Hãy tạo biểu mẫu mới hoặc mở tệp báo cáo gửi về.",
  "form.empty": "Biểu trên trang tính “{sheet}” chưa có số liệu. Hãy nhập số liệu trước.",
  "form.infoMissing":
    "Trang thông tin chung của biểu đã bị xóa hoặc mất liên kết. Hãy tạo biểu mới và chép số liệu sang.",
  "form.metaMissing": "Trang ẩn của biểu đã bị xóa hoặc mất liên kết. Hãy tạo biểu mới và chép số liệu sang.",
  "form.namesLost":
    "Tệp này từng là biểu mẫu nhưng chương trình lưu tệp đã bỏ các tên định nghĩa nên không nhận ra được hàng, cột. Hãy dùng tệp gốc.",
  "form.otherTemplate": "Đây là loại biểu khác ({template}), công cụ không đọc được.",
  "form.newerVersion": "Biểu do phiên bản mới hơn tạo ra ({version}; bản này đọc đến {known}). Hãy cập nhật công cụ.",
  "form.programmeUnreadable": "Phần mô tả chương trình trong biểu bị hỏng. Hãy dùng tệp gốc.",
  "form.infoCellLost": "Một ô của trang thông tin chung đã bị xóa. Hãy hoàn tác hoặc tạo biểu mới.",
  "form.badDate": "Không phải ngày tháng. Nhập theo ngày/tháng/năm, ví dụ 14/12/2025.",
  "form.periodMissing": "Chưa nhập kỳ báo cáo: cần cả ngày đầu và ngày cuối kỳ.",
  "form.periodEndsBeforeStart": "Ngày cuối kỳ trước ngày đầu kỳ.",
  "form.periodsOverlap": "Kỳ trước kết thúc vào hoặc sau ngày đầu của kỳ này.",
  "form.numbersUnknown": "Chọn cách viết số dùng trong biểu: 1.234,5 hoặc 1,234.5.",
  "form.noPreviousPeriod": "Có số liệu kỳ trước nhưng trang thông tin chung chưa ghi ngày của kỳ trước.",
  "form.rowDeleted": "Hàng “{name}” đã bị xóa. Hãy hoàn tác hoặc tạo biểu mới.",
  "form.columnDeleted": "Cột “{name}” đã bị xóa. Hãy hoàn tác hoặc tạo biểu mới.",
  "form.moduleUnknown": "Biểu này có tờ của phiên bản mới hơn. Hãy cập nhật công cụ.",
  "form.sheetMissing": "Tờ “{name}” của biểu này đã bị xóa hoặc chuyển đi; số liệu ở đó không được tính.",
  "form.notAsked": "Ô này không yêu cầu số liệu nên số này không được tính.",
  "form.rowUnknown": "Có hàng thuộc địa bàn hoặc đơn vị mà chương trình không có ({name}).",
  "form.columnUnknown": "Có cột thuộc chỉ tiêu mà chương trình không có ({name}).",
  "form.noRows": "Không tìm thấy hàng nào của biểu vì mất tên định nghĩa. Hãy dùng tệp gốc.",
  "form.noColumns": "Không tìm thấy cột nào của biểu vì mất tên định nghĩa. Hãy dùng tệp gốc.",
  "form.rowsSorted":
    "Hàng này phải là “{expected}” nhưng mang tên đơn vị khác: các hàng đã bị sắp xếp lại hoặc đổi tên cho nhau. Hãy trả về như cũ.",
  "form.besides": "Ô này ghi nhiều hơn một số: {parts}. Hãy ghi phần đi kèm vào ô riêng hoặc vào cột ghi chú.",
  "form.recordsBroken":
    "{broken} dòng trong nhật ký của biểu “{form}” (sửa, lý do, nguyên văn, đánh dấu) đã bị sửa tay, không đọc được.",
  "fix.ledgerFull": "Nhật ký của trang tính “{sheet}” đã đầy hoặc đã bị sửa tay. Hãy tạo biểu mới.",
  "reason.empty": "Hãy ghi lý do trước.",
  "reason.noCell":
    "Nội dung này không gắn với một ô số liệu hay một hàng của danh sách nên không lưu được lý do. Hãy sửa biểu.",
  "sheet.check": "Kiểm tra",
  "check.title": "Kết quả kiểm tra số liệu",
  "check.summary": "{hard} lỗi, {soft} nội dung cần xem",
  "check.head.number": "TT",
  "check.head.severity": "Loại",
  "check.head.place": "Trang tính, ô",
  "check.head.finding": "Nội dung",
  "check.head.state": "Trạng thái, lý do",
  "check.head.rule": "Quy tắc",
  "check.state.open": "chưa xử lý",
  "check.state.reason": "đã giải thích: {reason}",
  "check.state.before": "chưa xử lý; lý do kỳ trước: {reason}",
  "form.unanswered":
    "{count} ô trên trang tính “{sheet}” còn là câu hỏi hoặc lỗi và chưa ô nào có số liệu. Hãy xử lý ở trang Kiểm tra trước.",
  "words.right": "“{number}” đúng: {figure}, {expected}.",
  "words.counts":
    "{right} số đúng, {wrong} số sai, {hedge} số sai từ ước lượng, {doubt} số chưa rõ, {unmatched} số không có trong số liệu.",
  "words.verdict.right": "đúng",
  "words.verdict.wrong": "sai",
  "words.verdict.hedge": "sai từ ước lượng",
  "words.verdict.doubt": "chưa rõ",
  "words.verdict.unmatched": "không tìm thấy",
  "words.wrong": "“{number}” không đúng với số liệu: {figure} là {expected}.",
  "words.among": "“{number}” không khớp với số liệu nào có thể được nói đến: {figures}.",
  "words.among.elsewhere": "“{number}” là số liệu của {elsewhere}, không phải của nơi câu nói đến; {figures}.",
  "words.elsewhere": "“{number}” là số liệu của {elsewhere}; ở đây phải là {figure}: {expected}.",
  "words.period": "“{number}” là số liệu của {elsewhere}, mà câu không nêu kỳ nào; {figure} là {expected}.",
  "words.period.only": "“{number}” là số liệu của {figure}: {expected}; câu không nêu kỳ nào.",
  "words.part": "“{number}” là số liệu của {elsewhere}, mà câu không nói rõ; {figure} là {expected}.",
  "words.part.only": "“{number}” là số liệu của {figure}: {expected}; câu không nói rõ.",
  "words.hedge.missing": "“{number}” đã làm tròn, cần có từ như “hơn” hoặc “gần”: {figure} là {expected}.",
  "words.hedge.needless": "“{number}” là số chính xác, không cần từ ước lượng: {figure} là {expected}.",
  "words.hedge.side": "“{number}” dùng từ ước lượng sai chiều: {figure} là {expected}.",
  "words.hedge.unrounded": "“{number}” có từ ước lượng nhưng số chưa làm tròn: {figure} là {expected}.",
  "words.hedge.rough": "“{number}” lệch số liệu quá 5 %: {figure} là {expected}.",
  "words.unmatched.elsewhere":
    "“{number}” là số liệu của {elsewhere}, không phải của nơi câu nói đến; ở đây không có số liệu nào như vậy.",
  "words.unmatched": "“{number}” không có trong số liệu ở đây. Đề nghị tự kiểm tra.",
  "words.side.VN": "phía Việt Nam",
  "words.side.LA": "phía Lào",
  "words.measure.difference": "mức tăng, giảm",
  "words.measure.percent": "tỷ lệ tăng, giảm",
  "words.measure.times": "số lần",
  "words.measure.mean": "bình quân",
  "words.measure.share": "tỷ lệ trong tổng số của bên",
  "words.measure.rank": "thứ hạng",
  "words.since": "{period} so với {since}",
  "words.unverified":
    "Số “{number}” trong câu không khớp với số liệu của nó. Hãy báo lỗi và không dùng câu này: {text}",
  "book.textChanged":
    "Nội dung này khác với nội dung công cụ đã ghi ({expected}). Bản ký sẽ dùng lại nội dung của công cụ; tên bảng được sửa trong khung bên, ở phần chọn bảng.",
  "book.sentenceChanged": "Câu này đã được sửa sau khi tạo; các số trong câu vẫn đúng với số liệu.",
  "form.statedOtherwise":
    "Lời văn gốc lưu kèm số này lại nói khác: “{text}”. Có người đã sửa bản lưu trên trang ẩn hoặc đã điền như vậy từ đầu. Hãy chọn số đúng; lời văn đó sẽ được bỏ.",
  "form.keptQualifier": "Ô vẫn ghi “{word}” của số trước đó. Đúng {value}, hay {word} {value}?",
  "summary.withErrors": "Đã tạo bảng, nhưng biểu còn {count} lỗi; số không dùng được thì chưa tính. Hãy mở Kiểm tra.",
  "form.qualifiedZero": "Ô ghi “{word} 0”. Không có thì ghi 0: đúng là 0?",
  "form.columnUnit":
    "Tiêu đề cột này ghi đơn vị tính khác: “{found}”. Số tính theo “{unit}” sẽ bị hiểu sai. Hãy trả lại tiêu đề và ghi số theo đúng đơn vị của cột.",
  "book.olderChanged":
    "Trên bảng cũ này, ô ghi {found} trong khi số liệu là {expected}. Bảng được giữ lại cạnh bảng mới vì có người đã sửa: hãy xóa hoặc đừng in.",
  "book.olderWords":
    "Trong câu cũ này có số không đúng với số liệu. Trang được giữ lại cạnh bảng mới vì có người đã sửa: hãy xóa hoặc đừng dùng.",
  "form.strayRow": "Số này nằm ở hàng không thuộc biểu nên không được tính.",
  "form.strayColumn": "Số này nằm ở cột không thuộc biểu nên không được tính.",
  "form.totalTypedOver": "Ô tổng đã bị nhập đè: ghi {found}, cộng các ô là {expected}. Hãy khôi phục công thức.",
  "form.hiddenDecimals": "Ô chỉ hiện {decimals} chữ số thập phân của {value}: khi in ra là một số khác. Cho hiện đủ?",
  "form.columnExchanged":
    "Tiêu đề cột này là của “{found}”: cột hoặc tiêu đề đã bị đổi chỗ. Cột này phải là “{expected}”. Hãy trả về như cũ.",
  "form.totalWord": "Ô tổng ghi “{word}” nhưng các số thành phần không như vậy. Hãy sửa.",
  "form.totalNoWord": "Ô tổng thiếu từ “{word}”: có số thành phần chưa chính xác hoặc không nêu. Hãy sửa.",
  "form.totalOpen": "Tổng chưa đủ: phần ghi bằng chữ ở {cells} chưa được cộng. Hãy sửa các ô này trước khi in.",
  "form.totalNotAdded":
    "Ô tổng của mẫu cũ ghi {found} nhưng đã cộng những số không được cộng: hai bên có phạm vi khác nhau, hoặc một việc nhiều đơn vị cùng báo cáo. Đúng phải là: {expected}. Không dùng số này; các bảng không dùng, và mẫu mới tính đúng.",
  "form.totalDiffers": "Ô tổng ghi {found} nhưng cộng các ô là {expected}.",
  "book.formulaGone":
    "Số đúng, nhưng đã gõ đè lên công thức: khi số liệu đổi, ô này không đổi theo. Hãy lập lại bảng hoặc hoàn tác.",
  "book.formulaChanged":
    "Công thức của số này đã bị sửa; số đang hiện là số cũ và sẽ đổi khi tính lại. Công thức đúng: {expected}",
  "book.chartGone": "Thiếu biểu đồ ({count}) do đã bị xóa. Bản ký sẽ có lại.",
  "book.signedChartGone": "Bản ký này thiếu biểu đồ ({count}), bị xóa sau khi ký. Bản in không còn đúng như bản đã ký.",
  "book.signedDataGone":
    "Trang dữ liệu của bản ký này đã bị xóa: không còn kiểm tra được số liệu và mã nội dung. Hãy in từ tệp đã ký.",
  "book.olderDataGone":
    "Đây là các trang của một bộ bảng đã mất trang dữ liệu: không còn kiểm tra được số liệu. Hãy xóa hoặc đừng in.",
  "book.words.unmatched":
    "“{number}” không phải số nào trong bộ bảng này. Hãy sửa, hoặc ghi nguồn của số vào ô bên phải câu; chưa ghi thì chưa lập được bản ký.",
  "book.words.unmatched.elsewhere":
    "“{number}” không khớp số nào mà câu này nói tới; đó là số của {elsewhere}. Hãy sửa, hoặc ghi nguồn của số vào ô bên phải câu; chưa ghi thì chưa lập được bản ký.",
  "book.sentenceSource": "“{number}” không phải số nào trong bộ bảng này; nguồn ghi bên cạnh: {source}",
  "returns.mixed.programme":
    "{first} là biểu của “{firstProgramme}”, {other} là biểu của “{otherProgramme}”: hai chương trình khác nhau, không gộp được vào một bộ bảng.",
  "returns.mixed.version":
    "{first} và {other} cùng là biểu của “{otherProgramme}” nhưng trái nhau: có đơn vị thuộc bên khác hoặc báo cáo địa bàn khác. Không gộp được vào một bộ bảng; hãy đưa một biểu về chương trình của biểu kia (trang Chương trình).",
  "returns.versions":
    "{first} và {other} được lập theo hai phiên bản khác nhau của “{otherProgramme}”. Hai biểu vẫn được gộp; chỉ tiêu chỉ có ở một biểu thì để trống ở biểu kia, tổng nào thiếu thì có ghi chú.",
  "returns.coverage":
    "Theo ghi trong biểu, {first} thống kê “{firstCoverage}”, {other} thống kê “{otherCoverage}”. Cả hai được ghi dưới bảng. Nếu không phải là một phạm vi viết khác đi thì không được cộng số liệu: hãy ghi phạm vi riêng cho từng bên (trang Chương trình).",
  "returns.sidePeriods":
    "{first} báo cáo kỳ {firstPeriod}, {other} báo cáo kỳ {otherPeriod}. Số liệu của mỗi bên đứng ở cột riêng, ghi rõ kỳ của bên đó; không cộng chung, không so sánh hai bên. Nếu một kỳ ghi nhầm, hãy sửa ở trang thông tin của biểu đó.",
  "returns.mixed.period":
    "{first} báo cáo kỳ {firstPeriod}, {other} báo cáo kỳ {otherPeriod}: hai kỳ khác nhau của cùng một bên, không gộp được vào một bộ bảng.",
  "returns.mixed.previousPeriod":
    "{first} so sánh với kỳ {firstPeriod}, {other} so sánh với kỳ {otherPeriod}: hai kỳ trước khác nhau của cùng một bên, không gộp được vào một bộ bảng.",
  "returns.duplicate": "Số này cũng có ở {other}; chỉ tính một lần.",
  "returns.otherwiseThen":
    "Báo cáo của năm đó ghi số khác ({other}). Số ghi sau được tính và đánh dấu [r] trong bảng; hãy sửa một trong hai.",
  "returns.inLastPeriod":
    "Kỳ của số liệu này có ngày trùng với kỳ trước mà báo cáo khác đã nêu; số này không được tính. Hãy ghi cùng một kỳ trước trong mọi báo cáo, hoặc bỏ năm này.",
  "returns.conflict": "Cùng nội dung này, ở {other} ghi số khác. Cả hai đều chưa được tính; hãy sửa một trong hai.",
  "returns.onlyConflicts":
    "Mọi số trong các báo cáo này đều bị báo cáo khác ghi khác, đầu tiên là {file} {sheet} {cell} và {other}: không số nào được tính nên chưa có bảng. Hãy sửa một trong hai.",
  "returns.tablesOnly": "{file} chỉ có bảng tổng hợp, không có biểu mẫu. Hãy yêu cầu gửi biểu mẫu đã điền.",
  "returns.sameFile": "Tệp này giống hệt {other} nên chỉ tính một lần.",
  "returns.notCounted":
    "Có {count} tệp không tính được, đầu tiên là {file}. Hãy bỏ các tệp đó hoặc yêu cầu sửa lại; nếu không, bảng sẽ thiếu số liệu.",
  "returns.tablesHere":
    "Bảng trong sổ làm việc này được lập từ các báo cáo gửi về ở tệp khác. Hãy lập lại ở trang Gộp báo cáo gửi về, hoặc xóa các trang bảng trước.",
  "book.none": "Ở đây chưa có bảng tổng hợp.",
  "book.signedAlready": "Tập bảng cuối cùng đã là bản ký. Hãy tạo lại bảng tổng hợp nếu cần ký lại.",
  "book.notSigned.number":
    "Chưa lập bản ký: câu ở {sheet} {cell} có số “{number}” không phải số nào trong bộ bảng. Hãy sửa, hoặc ghi nguồn của số vào ô bên phải câu.",
  "book.notSigned": "Chưa lập bản ký: {where} không khớp với số liệu gốc. Hãy sửa hoặc tạo lại bảng tổng hợp.",
  "book.sealBroken": "Bản ký này đã bị sửa sau khi lập: nội dung hiện có mã {found}.",
  "book.signedDiffers":
    "Ô này của bản ký ghi {found}, số liệu gốc là {expected}. Bản ký đã bị sửa sau khi lập: không dùng, hoặc tạo lại bảng tổng hợp rồi lập bản ký mới.",
  "book.signedSheetHidden": "Trang “{sheet}” của bản ký đã bị ẩn sau khi lập; bản in sẽ thiếu trang này. Hãy hiện lại.",
  "book.signedRowHidden":
    "Có hàng của bản ký đã bị ẩn sau khi lập, hàng đầu tiên ở đây; bản in sẽ thiếu các hàng đó. Hãy hiện lại.",
  "book.signedColumnHidden":
    "Có cột của bản ký đã bị ẩn sau khi lập, cột đầu tiên ở đây; bản in sẽ thiếu các cột đó. Hãy hiện lại.",
  "book.differs": "Ô này trên bảng ghi {found}, số liệu gốc cộng lại là {expected}. Hãy tạo lại bảng tổng hợp.",
  "book.dataChanged":
    "Trang số liệu của bộ bảng đã bị sửa sau khi tạo bảng. Hãy sửa trong biểu rồi tạo lại bảng tổng hợp.",
  "book.dataUnreadable": "Trang số liệu của bộ bảng đã bị thay đổi, không đọc được. Hãy tạo lại bảng tổng hợp.",
  "form.noneInFile": "{file} không có biểu mẫu của công cụ này. Hãy yêu cầu gửi lại đúng biểu mẫu đã phát.",
  "fix.changed": "Ô {cell} của trang tính “{sheet}” đã thay đổi sau khi kiểm tra. Hãy kiểm tra lại.",
  "file.missing": "Không có {file}. Hãy kiểm tra tên tệp và thư mục.",
  "file.emptyFolder": "Thư mục {file} không có tệp .xlsx nào.",
  "file.unreadable": "Không đọc được {file}. Hãy đóng tệp ở chương trình khác hoặc kiểm tra quyền truy cập.",
  "file.notAWorkbook":
    "{file} không phải sổ làm việc Excel (.xlsx). Hãy mở bằng Excel và lưu lại dạng sổ làm việc Excel.",
  "file.damaged": "{file} bị hỏng, không đọc được ({detail}). Hãy yêu cầu gửi lại tệp.",
  "file.encrypted": "{file} được đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.",
  "file.legacyXls": "{file} ở định dạng .xls cũ. Hãy mở bằng Excel và lưu dạng sổ làm việc Excel (.xlsx).",
  "file.tooLarge": "{file} lớn hơn mức của một báo cáo ({detail}). Hãy kiểm tra có đúng tệp không.",
  "check.severity.hard": "lỗi",
  "check.severity.soft": "cần xem",
  "check.severity.info": "ghi chú",
  "check.severity.explained": "đã giải thích",
  "fill.noPlace": "Dòng {line}: biểu không có ô cho {figure}. Cột {column} ghi {code}; ở đó biểu có: {there}.",
  "fill.twice": "Dòng {line}: đã có số cho {figure}.",
  "fill.holdsOther":
    "Dòng {line}: trong biểu đã có nội dung khác cho {figure}. Hãy xóa ô đó trước, hoặc điền vào biểu mới.",
  "fill.severalForms":
    "Dòng {line}: nhiều biểu của sổ làm việc đều có ô cho {figure}: {sheets}. Hãy điền vào sổ làm việc chỉ có một trong các biểu đó.",
  "fill.otherUnit": "Dòng {line}: đơn vị tính không đúng với biểu cho {figure}.",
  "fill.cannotSay": "Dòng {line}: ô của biểu không ghi được đúng số này: {figure}.",
  "csv.noHeader": "{file}: dòng đầu phải ghi tên cột; còn thiếu: {columns}.",
  "csv.badLine": "{file}, dòng {line}: cột {column}: {problem}.",
  "csv.problem.missing": "để trống",
  "csv.problem.badNumber": "không phải số (dùng dấu chấm thập phân, không phân cách hàng nghìn)",
  "csv.problem.negative": "nhỏ hơn 0: không số liệu nào như vậy",
  "csv.problem.badDate": "không phải ngày (YYYY-MM-DD)",
  "csv.problem.badChoice": "không thuộc các từ đã định",
  "csv.problem.conflict": "mâu thuẫn với cột khác",
  "csv.problem.tooLong": "dài quá mức một ô chứa được",
  "csv.columnTwice": "{file}: dòng đầu ghi hai lần tên cột: {columns}.",
  "csv.fieldCount":
    "{file}, dòng {line}: có {found} ô, dòng đầu có {expected} ô. Văn bản có dấu phẩy phải đặt trong dấu ngoặc kép.",
  "csv.unclosedQuote": "{file}: dấu ngoặc kép mở ở dòng {line} chưa đóng.",
  "programme.unknown":
    "Không có chương trình “{id}”. Các chương trình có sẵn: {known}. Chương trình riêng là một tệp có tên kết thúc bằng .json.",
  "programme.bad": "{file}: {path}: {problem}.",
  "programme.refused": "Không dùng được chương trình đã sửa: {path}.",
  "programme.orphan":
    "Trang “{sheet}”, ô {cell}: số liệu đã ghi thuộc địa bàn, đơn vị, chỉ tiêu hoặc biểu mà chương trình đã sửa không còn. Chưa thay đổi gì. Hãy xóa ô đó trước hoặc giữ lại nội dung mà số liệu thuộc về.",
  "programme.newForm":
    "Biểu mẫu đã có không theo được thay đổi này: ô {cell} của trang “{sheet}” được cộng từ sổ vụ hoặc phải chuyển sang trang khác. Hãy tạo biểu mẫu mới từ chương trình đã sửa.",
  "programme.tooLong":
    "Chương trình đã sửa quá dài đối với biểu “{sheet}”. Hãy tạo biểu mẫu mới từ chương trình này hoặc rút ngắn các tên gọi.",
  "programme.problem.notJson": "không phải JSON",
  "programme.problem.missing": "thiếu",
  "programme.problem.badId": "mã chỉ gồm chữ thường, chữ số và _, bắt đầu bằng chữ",
  "programme.problem.duplicateId": "có hai lần trong danh sách",
  "programme.problem.badPeriod": "không phải kỳ (from và to theo YYYY-MM-DD, to không trước from)",
  "programme.problem.unknownReference": "trỏ tới nội dung không có",
  "programme.problem.badValue": "giá trị không hợp lệ",
};
