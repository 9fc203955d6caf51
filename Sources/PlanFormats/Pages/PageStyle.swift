/// How pages look: on a wide screen, on a phone, dark and light, on paper.
enum PageStyle {
  /// Of every page.
  static let page = """
    :root { color-scheme: light dark; font: 16px/1.45 system-ui, sans-serif; }
    body { margin: 0; }
    main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { padding: .35rem .6rem; text-align: left; vertical-align: top;
      overflow-wrap: anywhere; border-bottom: 1px solid #8886; }
    th { border-bottom: 2px solid #888; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    td:first-child { padding-left: calc(.6rem + var(--depth, 0) * 1.5rem); }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; }
    dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
    .count, .lead { color: #777; } h1:has(+ .lead) { margin-bottom: 0; } .lead { margin: .1rem 0 1rem; }
    @media (max-width: 40rem) {
      thead { position: absolute; clip-path: inset(50%); }
      table, tbody, tr, td { display: block; width: auto; }
      tr { border: 1px solid #8886; border-radius: .4rem; margin: 0 0 .8rem; padding: .3rem 0; }
      td { border: 0; padding: .15rem .6rem; }
      td.number { text-align: left; }
      td::before { content: attr(data-label) ": "; font-weight: 600; }
      dl { display: block; } dd { margin: 0 0 .5rem; }
    }
    @media print { :root { font-size: 11px; } tr { break-inside: avoid; } }
    """

  /// Of pages with pictures, after `page`. A colour never stands without its sign.
  static let pictures = """
    :root { --ok: #1a7f37; --mild: #8a5a00; --calm: #0b6a85; --soon: #b34700; --bad: #c11c28;
      --faint: #68707a; --now: #8250df; --dayoff: #8883; --panel: #8881; --line: #8886; }
    @media (prefers-color-scheme: dark) {
      :root { --ok: #4ac26b; --mild: #d4a72c; --calm: #5cbad8; --soon: #f0883e; --bad: #ff7b72;
        --faint: #9ea7b3; --now: #c297ff; }
    }
    .on-time { --ink: var(--ok); } .late { --ink: var(--mild); } .within-time { --ink: var(--calm); }
    .due-soon { --ink: var(--soon); } .overdue { --ink: var(--bad); }
    .no-deadline, .waived, .void { --ink: var(--faint); }
    .sign, b.overdue { color: var(--ink, inherit); }
    [hidden] { display: none !important; }
    .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    small { color: var(--faint); font-size: .8em; font-weight: 400; }
    h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
    .find { position: sticky; top: 0; z-index: 2; padding: .5rem 0; background: Canvas; }
    .find input { font: inherit; width: min(24rem, 70%); padding: .4rem .6rem; border-radius: .4rem;
      border: 1px solid var(--line); background: Canvas; color: inherit; }
    .boxes { list-style: none; margin: 1rem 0; padding: 0; display: grid; gap: .8rem;
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); }
    .boxes li { border: 1px solid var(--line); border-left: .35rem solid var(--ink); padding: .6rem .8rem;
      border-radius: .4rem; background: var(--panel); }
    .boxes b { color: var(--ink); } .boxes strong { display: block; font-size: 2rem; line-height: 1.2; }
    .boxes li > span { display: block; font-size: .85rem; }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; }
    .legend i { display: inline-block; width: .9rem; height: .9rem; vertical-align: -.1rem; }
    .legend .dayoff { background: var(--dayoff); } .legend .now { width: 0; border-left: 2px solid var(--now); }
    .scroll { overflow-x: auto; }
    .late { table-layout: fixed; } .late th:nth-child(3) { width: 6rem; } .late th:nth-child(4) { width: 4.5rem; }
    .late th:nth-child(5) { width: 11rem; }
    .board th[scope=col] { vertical-align: bottom; white-space: nowrap; } .board th[scope=row] { font-weight: 400; }
    .board th[scope=row], .board td { border-bottom: 1px solid var(--line); }
    .board td { text-align: center; white-space: nowrap; } .board td.number { text-align: right; }
    .board td:not(.number):not(.none) { background: color-mix(in srgb, var(--ink) 14%, transparent); }
    .board .words { font-size: .75rem; } .board small { display: block; }
    .board .group th { padding-top: .9rem; border-bottom: 1px solid #888; }
    .board .group td { padding-top: .9rem; border-bottom: 1px solid #888; }
    .timeline .row, .ruler { display: grid; grid-template-columns: 17rem 1fr 5.5rem; gap: 0 .8rem; align-items: center; }
    .timeline .name { font-size: .9rem; line-height: 1.25; padding: .2rem 0; }
    .timeline .name small { display: block; }
    .timeline .fact { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .track { position: relative; height: 2.2rem; border-bottom: 1px solid var(--line); background: var(--off); }
    .dated .track::after { content: ""; position: absolute; left: var(--now-at); top: 0; bottom: 0;
      border-left: 2px solid var(--now); }
    .ruler .track { height: 3.6rem; background: none; font-size: .75rem; }
    .ruler b, .ruler i, .ruler u { position: absolute; font-style: normal; text-decoration: none; white-space: nowrap; }
    .ruler i { top: 1.2rem; color: var(--faint); }
    .ruler u { top: 2.3rem; left: calc(var(--now-at) + .3rem); color: var(--now); font-weight: 600; }
    .ruler u.before { left: auto; right: calc(100% - var(--now-at) + .3rem); }
    .bar, .bar i, .over, .span { position: absolute; top: 50%; height: .7rem; margin-top: -.35rem; border-radius: .2rem; }
    .bar { background: color-mix(in srgb, var(--ink, var(--calm)) 25%, transparent); }
    .bar i { left: 0; background: var(--ink, var(--calm)); }
    .bar.endless { left: 0; right: 0; height: 0; margin-top: 0; border-top: 2px dashed var(--calm); }
    .over { height: 0; margin-top: -1px; border-top: 2px dotted var(--bad); }
    .span { height: 0; margin-top: -1px; border-top: 2px solid var(--ink); }
    .track .sign { position: absolute; top: 50%; transform: translate(-.5em, -50%); z-index: 1; line-height: 1;
      background: Canvas; border-radius: 50%; }
    .chart th { border: 0; font-weight: 400; } .chart td { border: 0; } .chart tbody { border-bottom: 1px solid var(--line); }
    .chart .bars { width: 60%; } .bars i { display: block; height: 1.1rem; background: var(--s, var(--ink)); border-radius: .2rem; min-width: 1px; }
    .s0 { --s: var(--calm); } .s1 { --s: var(--ok); } .s2 { --s: var(--mild); } .s3 { --s: var(--now); }
    @media (min-width: 40.01rem) {
      .matrix th[scope=row] { min-width: 13rem; } .matrix td { position: relative; }
      .matrix .words { position: absolute; left: 0; clip-path: inset(50%); }
    }
    .board.matrix td[colspan] { text-align: left; } .board.matrix td[colspan]::before { content: none; }
    @media (max-width: 40rem) {
      .scroll { overflow: visible; }
      .board tr, .late tr { display: flex; flex-wrap: wrap; gap: .25rem .5rem; padding: .4rem .6rem; margin: 0 0 .5rem; }
      .board td, .late td { padding: 0; margin: 0; white-space: normal; }
      .board th[scope=row] { flex: 1 0 calc(100% - 6rem); border: 0; font-weight: 600; padding: 0; }
      .board td { order: 2; border: 0; padding: .1rem .4rem; border-radius: .3rem; text-align: left; }
      .board td.number { order: 1; padding: 0; } .board td.number[data-label] { order: 2; }
      .board td.number:not([data-label])::before { content: none; }
      .board td.none { display: none; } .board .words { font-size: inherit; }
      .board .group { border: 0; padding: 0; margin: 1.2rem 0 .3rem; font-size: 1.05rem; }
      .board .group th { flex: 1; } .board .group th, .board .group td { border: 0; padding: 0; }
      .late td:nth-child(1), .late td:nth-child(2) { flex-basis: 100%; } .late td:nth-child(1) { font-weight: 600; }
      .late td:not(:nth-child(3)):not(:nth-child(4))::before { content: none; }
      .late td:nth-child(5) { margin-left: auto; }
      .timeline .row, .ruler { grid-template-columns: 1fr auto; } .ruler .track, .row .track { grid-column: 1 / -1; grid-row: 2; }
      .timeline .row { margin-bottom: .5rem; } .timeline .name small { display: inline; }
      .chart tr { border: 0; margin: 0; display: grid; grid-template-columns: 1fr 4rem; } .chart th { grid-column: 1 / -1; padding-bottom: 0; }
      .chart td::before { content: none; } .chart .bars { width: auto; } .chart td.number { text-align: right; }
    }
    @media print {
      .find { display: none; } tfoot { display: table-row-group; } h2, h3, .group { break-after: avoid; }
      section, .timeline .row, .boxes li { break-inside: avoid; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
