// Written for the oldest browsers there are (ES5, no build step): Office 2016 and 2019 under a volume licence show
// add-ins in Internet Explorer (Trident) or the first Edge (EdgeHTML), where the rest of this program cannot start.
(function () {
  var agent = navigator.userAgent;
  var unsupported = /Trident\/|MSIE /.test(agent) || /Edge\/\d/.test(agent);
  if (!unsupported) return;

  var messages = [
    [
      "vi",
      "Phiên bản Excel này không chạy được tiện ích. Cần Excel 2021 trở lên, Microsoft 365, hoặc Excel trên web " +
        "(trên Windows cần có WebView2).",
    ],
    [
      "lo",
      "Excel ລຸ້ນນີ້ບໍ່ສາມາດໃຊ້ໂປຣແກຣມເສີມນີ້ໄດ້. ຕ້ອງໃຊ້ Excel 2021 ຂຶ້ນໄປ, Microsoft 365 ຫຼື Excel ໃນເວັບ " +
        "(ໃນ Windows ຕ້ອງມີ WebView2).",
    ],
    [
      "en",
      "This version of Excel cannot run the add-in. It needs Excel 2021 or newer, Microsoft 365, or Excel on the web " +
        "(on Windows, with WebView2).",
    ],
  ];

  function show() {
    var box = document.createElement("div");
    box.className = "unsupported-browser";
    box.setAttribute("role", "alert");
    for (var i = 0; i < messages.length; i++) {
      var line = document.createElement("p");
      line.lang = messages[i][0];
      line.appendChild(document.createTextNode(messages[i][1]));
      box.appendChild(line);
    }
    document.body.insertBefore(box, document.body.firstChild);
  }

  // The ribbon's command has no page to show anything on: Office looks for a function of its name.
  window.createSummaryTables = function (event) {
    var address = location.href.replace(/[^/]*$/, "message.html");
    window.Office.context.ui.displayDialogAsync(address, { height: 25, width: 30 }, function () {
      event.completed();
    });
  };

  if (document.body) show();
  else document.addEventListener("DOMContentLoaded", show);
})();
