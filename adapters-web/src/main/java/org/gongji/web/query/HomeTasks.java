package org.gongji.web.query;

import java.time.Instant;
import java.util.List;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.query.Task;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.filing.FilingLinks;
import org.gongji.web.filing.FilingListPages;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Links;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** Says an employer's tasks in words, each with the place where it is done. */
record HomeTasks(EmployerNumber number, Instant now, Words words, Refusals refusals) {

  TaskView view(Task task) {
    if (task instanceof Task.Returned returned) {
      return filings(
          task,
          words.todoReturned(returned.filings()),
          words.endHint(),
          words.todoReturnedAction(),
          ListFilings.List.TO_DO);
    }
    if (task instanceof Task.Drafts drafts) {
      return filings(
          task,
          words.taskDrafts(drafts.filings()),
          words.taskDraftsText(),
          words.taskDraftsAction(),
          ListFilings.List.DRAFTS);
    }
    if (task instanceof Task.Undecided undecided) {
      return filings(
          task,
          words.taskUndecided(undecided.filings()),
          words.taskUndecidedText(Formats.duration(undecided.oldest(), now)),
          words.taskUndecidedAction(),
          ListFilings.List.UNDECIDED);
    }
    return task instanceof Task.Assess assess ? assess(assess) : money(task);
  }

  private TaskView assess(Task.Assess assess) {
    var months = Formats.months(assess.from(), assess.to());
    return assess
        .assessable()
        .fold(
            open -> new TaskView(
                assess.stage(),
                words.todoAssessOpen(months),
                words.taskAssessText(assess.persons()),
                List.of(),
                words.todoAssessAction(),
                Links.remittance(number, assess.from(), assess.to()),
                Right.ASSESS_REMITTANCE),
            rejections -> new TaskView(
                assess.stage(),
                words.todoAssessClosed(months),
                "",
                refusals.of(rejections),
                words.todoAssessAction(),
                Links.remittance(number),
                Right.ASSESS_REMITTANCE));
  }

  private TaskView money(Task task) {
    if (task instanceof Task.Overdue overdue) {
      return plain(
          task,
          words.taskOverdue(Formats.months(overdue.from(), overdue.to())),
          words.taskOverdueText(overdue.months()),
          words.taskOverdueAction(),
          Links.assessments(number));
    }
    if (task instanceof Task.Pay pay) {
      return plain(
          task,
          words.todoPay(pay.items(), pay.due()),
          text(pay),
          words.todoPayAction(),
          Links.assessments(number));
    }
    return task instanceof Task.Review review
        ? plain(
            task,
            words.taskReview(review.deposits(), review.amount()),
            words.taskReviewText(),
            words.todoPayAction(),
            Links.assessments(number))
        : persons(task);
  }

  private String text(Task.Pay pay) {
    if (pay.missing().isPositive()) {
      var missing = words.todoPayText(pay.unallocated(), pay.missing(), number);
      return pay.inReview().isPositive()
          ? words.taskPayInReview(pay.inReview()) + missing
          : missing;
    }
    return pay.inReview().isPositive()
        ? words.taskPayWaiting(pay.unallocated(), pay.inReview())
        : words.todoPayCovered(pay.unallocated());
  }

  private TaskView persons(Task task) {
    if (task instanceof Task.Adjust adjust) {
      return new TaskView(
          task.stage(),
          words.taskAdjust(adjust.persons()),
          words.taskAdjustText(adjust.from(), adjust.to(), adjust.contributing()),
          List.of(),
          words.taskAdjustAction(),
          FilingLinks.business(number, FilingKind.BASE_ADJUSTMENT),
          Right.FILE);
    }
    if (task instanceof Task.Moving moving) {
      return plain(
          task,
          words.taskMoving(moving.persons()),
          words.taskMovingText(),
          words.taskMovingAction(),
          Links.employer(number) + "/contributors");
    }
    throw new IllegalStateException("Not a task of the home page: " + task);
  }

  private TaskView filings(
      Task task, String title, String text, String action, ListFilings.List list) {
    var href = FilingLinks.filings(number) + "?list=" + FilingListPages.word(list);
    return plain(task, title, text, action, href);
  }

  private static TaskView plain(Task task, String title, String text, String action, String href) {
    return new TaskView(task.stage(), title, text, List.of(), action, href, Right.SEE_EMPLOYER);
  }
}
