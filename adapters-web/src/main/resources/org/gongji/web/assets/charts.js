// Draws each table of months as a picture; without this file the tables stand open.
(function () {
  'use strict';

  var COLOURS = {
    blue: '#2f76c4', amber: '#e0a030', green: '#3a8f62', red: '#c4453b', grey: '#a3adbb'
  };
  var still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

  function figure(cell) {
    var text = cell.textContent.trim().replace(/,/g, '');
    return text === '' ? null : Number(text);
  }

  function written(value) {
    return value === null || value === undefined ? '—' : Math.abs(value).toLocaleString('zh-CN');
  }

  function series(head, index, rows) {
    var colour = COLOURS[head.dataset.colour];
    return {
      name: head.textContent.trim(),
      type: head.dataset.type,
      stack: head.dataset.stack || undefined,
      data: rows.map(function (row) {
        var value = figure(row.cells[index + 1]);
        return value === null ? null : value * Number(head.dataset.sign);
      }),
      symbolSize: 5,
      barMaxWidth: 22,
      itemStyle: { color: colour },
      lineStyle: { color: colour, width: 2 }
    };
  }

  function draw(chart) {
    var table = chart.querySelector('table');
    var rows = Array.from(table.tBodies[0].rows);
    var heads = Array.from(table.tHead.rows[0].cells).slice(1);
    var picture = chart.querySelector('[role=img]');
    picture.hidden = false;
    var drawn = window.echarts.init(picture, null, { renderer: 'canvas' });
    drawn.setOption({
      animation: !still,
      // Tooltips are drawn, not written as HTML: the content security policy allows no inline style.
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, valueFormatter: written },
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      legend: { top: 0, left: 0, itemWidth: 18, itemHeight: 12, textStyle: { color: '#1a2433' } },
      grid: { left: 4, right: 12, top: 56, bottom: 4, containLabel: true },
      xAxis: {
        type: 'category',
        data: rows.map(function (row) { return row.cells[0].textContent.trim(); }),
        axisLabel: { color: '#4a5568' }
      },
      yAxis: { type: 'value', minInterval: 1, axisLabel: { color: '#4a5568' } },
      series: heads.map(function (head, index) { return series(head, index, rows); })
    });
    chart.classList.add('hall-chart-drawn');
    chart.querySelector('details').open = false;
    window.addEventListener('resize', function () { drawn.resize(); });
  }

  if (window.echarts) {
    document.querySelectorAll('[data-chart]').forEach(draw);
  }
})();
