/*
 * Lines over time. The drawing library is fetched when a chart comes into sight of a page, and never elsewhere. What is
 * drawn also stands in the table beside it, and is told in the label that the server writes: without the library, or
 * without sight, nothing is lost.
 */
const LIBRARY = new URL('../_static/echarts/6.0.0/dist/echarts.esm.min.js', import.meta.url);

class FigureChart extends HTMLElement {

  #chart;
  #lines = { periods: [], lines: [], suffix: '' };
  #sizes = new ResizeObserver(() => this.#chart?.resize());
  #looks = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(prefers-reduced-motion: reduce)')];
  #theme = new MutationObserver(() => this.#draw());

  set lines(json) {
    this.#lines = JSON.parse(json);
    this.#draw();
  }

  async connectedCallback() {
    this.#looks.forEach((look) => look.addEventListener('change', this.#redraw));
    this.#theme.observe(document.documentElement, { attributes: true });
    try {
      const { init } = await import(LIBRARY);
      if (this.isConnected && !this.#chart) {
        this.#chart = init(this, null, { renderer: 'svg' });
        this.#sizes.observe(this);
        this.#draw();
      }
    } catch {
      this.hidden = true;
    }
  }

  disconnectedCallback() {
    this.#looks.forEach((look) => look.removeEventListener('change', this.#redraw));
    this.#theme.disconnect();
    this.#sizes.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  #redraw = () => this.#draw();

  /** What a colour of the style sheet is right now, in light or in dark. */
  #colour(token) {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    this.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }

  #draw() {
    if (!this.#chart) {
      return;
    }
    const { periods, lines, suffix } = this.#lines;
    const text = this.#colour('--quiet-text');
    const line = this.#colour('--line');
    const colours = { city: this.#colour('--active-text'), unit: this.#colour('--good-text'), target: this.#colour('--warning-text') };
    const symbols = { city: 'circle', unit: 'diamond', target: 'none' };
    const written = (value) => (value == null ? '' : value.toLocaleString(document.documentElement.lang) + suffix);
    this.#chart.setOption({
      animation: !this.#looks[1].matches,
      aria: { enabled: false },
      textStyle: { color: text, fontFamily: getComputedStyle(this).fontFamily },
      grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: text } },
      tooltip: { trigger: 'axis', valueFormatter: written, backgroundColor: this.#colour('--surface'), borderColor: line, textStyle: { color: text } },
      xAxis: { type: 'category', data: periods, axisLine: { lineStyle: { color: line } }, axisLabel: { color: text } },
      yAxis: { type: 'value', axisLabel: { color: text, formatter: written }, splitLine: { lineStyle: { color: line } } },
      series: lines.map(({ name, kind, values }) => ({
        name,
        type: 'line',
        data: values,
        connectNulls: false,
        symbol: symbols[kind],
        symbolSize: 9,
        itemStyle: { color: colours[kind] },
        lineStyle: { color: colours[kind], width: 2, type: kind === 'target' ? 'dashed' : 'solid' },
      })),
    }, { notMerge: true });
  }
}

customElements.define('figure-chart', FigureChart);
