/// The one script of a page: the box that finds units. Without it, or where scripts are off, the page
/// is whole.
enum PageScript {
  /// As in the language: a letter without marks finds every form of it, a marked one only itself.
  static let text = """
    (function () {
      var box = document.querySelector('.find'), input = box.querySelector('input');
      var out = box.querySelector('output');
      function plain(text) {
        return text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/đ/g, 'd');
      }
      var rows = [].map.call(document.querySelectorAll('[data-row]'), function (row) {
        var name = row.querySelector('th, td, .name').textContent.normalize('NFC').toLowerCase();
        return { row: row, name: name, plain: plain(name) };
      });
      var groups = [].slice.call(document.querySelectorAll('[data-group]'));
      function count(list) {
        var seen = {};
        list.forEach(function (row) { seen[row.name] = true; });
        return Object.keys(seen).length;
      }
      function find() {
        var text = input.value.normalize('NFC').toLowerCase().trim().replace(/\\s+/g, ' ');
        var isPlain = plain(text) === text;
        var hits = rows.filter(function (row) {
          var hit = (isPlain ? row.plain : row.name).indexOf(text) >= 0;
          row.row.hidden = !hit;
          return hit;
        });
        groups.forEach(function (group) {
          group.hidden = !group.querySelector('[data-row]:not([hidden])');
        });
        out.textContent = text ? count(hits) + '/' + count(rows) : '';
      }
      box.hidden = false;
      input.addEventListener('input', find);
      find();
    })();
    """

  /// What lets a page run this script and no other: the base64 of its SHA-256.
  static let digest = "bibGBxY1iOooHDgLxUaoLGjBsh6xApBpdtVs2CcN6QY="
}
