package org.gongji.web.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.gongji.application.operation.Page;
import org.gongji.application.query.MonthlyFigures.Figure;
import org.gongji.application.query.ShowHome;
import org.gongji.application.query.ShowHome.Home;
import org.gongji.application.query.Task;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.jspecify.annotations.Nullable;

/** What home shows, as JSON: the checklist, and the months that its pictures are of. */
public final class HomeApi {

  private static final Page.Wanted FEWEST = new Page.Wanted(1, 1);

  /**
   * A task; what does not apply to its kind is left out. Money as decimal strings.
   *
   * @param task which, such as {@code assess}
   * @param stage {@code late}, {@code now}, {@code wait} or {@code optional}
   * @param count how many filings, deposits, persons, months or payments it is about
   * @param amount what is due or in review
   * @param missing what is still to be paid in
   * @param from the first month or day
   * @param to the last month or day
   * @param since the instant since when the oldest waits
   * @param obstacles the codes of what stands in the way
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TaskJson(
      String task,
      String stage,
      long count,
      @Nullable String amount,
      @Nullable String missing,
      @Nullable String from,
      @Nullable String to,
      @Nullable String since,
      List<String> obstacles) {

    private TaskJson(Task task, long count) {
      this(word(task), stage(task), count, null, null, null, null, null, List.of());
    }

    private TaskJson amounting(String due, @Nullable String lacking) {
      return new TaskJson(task, stage, count, due, lacking, from, to, since, obstacles);
    }

    private TaskJson between(Object first, Object last) {
      return new TaskJson(
          task, stage, count, amount, missing, first.toString(), last.toString(), since, obstacles);
    }

    private TaskJson since(Object oldest) {
      return new TaskJson(
          task, stage, count, amount, missing, from, to, oldest.toString(), obstacles);
    }

    private TaskJson against(List<Rejection> rejections) {
      var codes = rejections.stream().map(each -> each.code().name()).toList();
      return new TaskJson(task, stage, count, amount, missing, from, to, since, codes);
    }

    private static String word(Task task) {
      return task.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String stage(Task task) {
      return task.stage().name().toLowerCase(Locale.ROOT);
    }
  }

  /** All tasks in the order in which they matter. */
  public record TasksJson(String businessDate, List<TaskJson> items) {}

  /** Persons and money. */
  public record SideJson(long persons, String amount) {}

  /** An assessed month: last + increase − decrease = current, and whether it is paid. */
  public record MonthJson(
      String month,
      SideJson last,
      SideJson increase,
      SideJson decrease,
      SideJson current,
      String employerPart,
      String personalPart,
      boolean allocated) {}

  /** The assessed months of the last two years, in order. */
  public record MonthsJson(List<MonthJson> items) {}

  private final ShowHome homes;

  /** Shows what home shows. */
  public HomeApi(ShowHome homes) {
    this.homes = homes;
  }

  /** The checklist. */
  public Answer tasks(Context ctx) {
    return home(ctx)
        .map(home -> new TasksJson(
            home.today().toString(), home.tasks().stream().map(HomeApi::json).toList()))
        .<Answer>fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  /** The months. */
  public Answer months(Context ctx) {
    return home(ctx)
        .map(home -> new MonthsJson(home.months().stream().map(HomeApi::json).toList()))
        .<Answer>fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  private Decision<Home> home(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> homes.handle(Visitor.of(ctx).actor(), number, FEWEST));
  }

  private static TaskJson json(Task task) {
    if (task instanceof Task.Overdue overdue) {
      return new TaskJson(task, overdue.months()).between(overdue.from(), overdue.to());
    }
    if (task instanceof Task.Assess assess) {
      return new TaskJson(task, assess.persons())
          .between(assess.from(), assess.to())
          .against(assess.assessable().rejections());
    }
    if (task instanceof Task.Pay pay) {
      return new TaskJson(task, pay.items())
          .amounting(pay.due().plain(), pay.missing().plain());
    }
    if (task instanceof Task.Review review) {
      return new TaskJson(task, review.deposits()).amounting(review.amount().plain(), null);
    }
    if (task instanceof Task.Undecided undecided) {
      return new TaskJson(task, undecided.filings()).since(undecided.oldest());
    }
    return task instanceof Task.Adjust adjust
        ? new TaskJson(task, adjust.persons()).between(adjust.from(), adjust.to())
        : new TaskJson(task, counted(task));
  }

  private static long counted(Task task) {
    if (task instanceof Task.Returned returned) {
      return returned.filings();
    }
    if (task instanceof Task.Drafts drafts) {
      return drafts.filings();
    }
    if (task instanceof Task.Moving moving) {
      return moving.persons();
    }
    throw new IllegalStateException("Not a task of home: " + task);
  }

  private static MonthJson json(Figure figure) {
    var month = figure.month();
    return new MonthJson(
        month.month().toString(),
        json(month.last()),
        json(month.increase()),
        json(month.decrease()),
        json(month.current()),
        figure.employerPart().plain(),
        figure.personalPart().plain(),
        figure.allocated());
  }

  private static SideJson json(HeadcountAndAmount side) {
    return new SideJson(side.persons(), side.amount().plain());
  }
}
