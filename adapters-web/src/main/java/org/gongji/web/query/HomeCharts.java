package org.gongji.web.query;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongji.application.query.MonthlyFigures.Figure;
import org.gongji.application.query.ShowHome.Home;
import org.gongji.domain.money.Money;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Words;
import org.gongji.web.query.ChartView.Column;
import org.gongji.web.query.ChartView.Row;

/** Draws an employer's months: what was contributed, by how many, and what is paid. */
record HomeCharts(Words words) {

  private static final int MONTHS_OF_PAYMENT = 12;

  /** The pictures; none before the first assessment. */
  List<ChartView> of(Home home) {
    return home.months().isEmpty()
        ? List.of()
        : List.of(contributions(home.months()), headcount(home.months()), payment(home));
  }

  private ChartView contributions(List<Figure> months) {
    return new ChartView(
        "contributions",
        words.chartContributions(),
        words.chartLabel(
            words.chartContributions(),
            span(months),
            words.yuan(amount(last(months))),
            trend(
                months,
                amount(last(months)).compareTo(amount(months.get(0))),
                words.yuan(difference(amount(last(months)), amount(months.get(0)))))),
        words.unitYuan(),
        List.of(
            new Column(words.employerPart(), "bar", "part", 1, "blue"),
            new Column(words.personalPart(), "bar", "part", 1, "amber")),
        months.stream()
            .map(each -> row(
                each,
                figure -> List.of(
                    figure.employerPart().toString(), figure.personalPart().toString())))
            .toList());
  }

  private ChartView headcount(List<Figure> months) {
    var now = persons(last(months));
    var then = persons(months.get(0));
    return new ChartView(
        "headcount",
        words.chartHeadcount(),
        words.chartLabel(
            words.chartHeadcount(),
            span(months),
            words.persons(now),
            trend(months, Long.compare(now, then), words.persons(Math.abs(now - then)))),
        words.unitPersons(),
        List.of(
            new Column(words.currentPersons(), "line", "", 1, "blue"),
            new Column(words.chartIncrease(), "bar", "moved", 1, "green"),
            new Column(words.chartDecrease(), "bar", "moved", -1, "red")),
        months.stream()
            .map(each -> row(
                each,
                figure -> List.of(
                    Long.toString(figure.month().current().persons()),
                    Long.toString(figure.month().increase().persons()),
                    Long.toString(figure.month().decrease().persons()))))
            .toList());
  }

  private ChartView payment(Home home) {
    var months = home.months();
    var shown = months.subList(Math.max(0, months.size() - MONTHS_OF_PAYMENT), months.size());
    var rows = new ArrayList<Row>();
    for (var each : shown) {
      var amount = amount(each).toString();
      rows.add(row(
          each, figure -> figure.allocated() ? List.of(amount, "", "") : List.of("", amount, "")));
    }
    var due = due(home);
    var estimate = amount(last(months)).toString();
    due.forEach(month -> rows.add(new Row(Formats.month(month), List.of("", "", estimate))));
    var paid = shown.stream().filter(Figure::allocated).count();
    return new ChartView(
        "payment",
        words.chartPayment(),
        words.chartPaymentLabel(paid, shown.size() - paid, due.size()),
        words.unitYuan(),
        List.of(
            new Column(words.chartAllocated(), "bar", "state", 1, "green"),
            new Column(words.chartAssessed(), "bar", "state", 1, "amber"),
            new Column(words.chartDue(), "bar", "state", 1, "grey")),
        rows);
  }

  private static List<YearMonth> due(Home home) {
    var until = YearMonth.from(home.today());
    return Stream.iterate(home.due(), month -> !month.isAfter(until), month -> month.plusMonths(1))
        .limit(MONTHS_OF_PAYMENT)
        .toList();
  }

  private String trend(List<Figure> months, int direction, String by) {
    var since = Formats.month(months.get(0).month().month());
    if (direction == 0) {
      return words.trendSame(since);
    }
    return direction > 0 ? words.trendUp(since, by) : words.trendDown(since, by);
  }

  private static String span(List<Figure> months) {
    return Formats.months(months.get(0).month().month(), last(months).month().month());
  }

  private static Row row(Figure figure, Function<Figure, List<String>> figures) {
    return new Row(Formats.month(figure.month().month()), figures.apply(figure));
  }

  private static Figure last(List<Figure> months) {
    return months.get(months.size() - 1);
  }

  private static Money amount(Figure figure) {
    return figure.month().current().amount();
  }

  private static Money difference(Money one, Money other) {
    return one.covers(other) ? one.minus(other) : other.minus(one);
  }

  private static long persons(Figure figure) {
    return figure.month().current().persons();
  }
}
