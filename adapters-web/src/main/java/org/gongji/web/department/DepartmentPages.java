package org.gongji.web.department;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongji.application.department.AddDepartment;
import org.gongji.application.department.DepartmentCode;
import org.gongji.application.department.ShowDepartments;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.operation.Status;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 单位部门管理: the tree, and the form for one more. */
public final class DepartmentPages {

  private static final String TEMPLATE = "department/departments";
  private static final int UNPROCESSABLE = 422;

  private final ShowEmployer employers;
  private final ShowDepartments show;
  private final AddDepartment add;
  private final Words words;
  private final Refusals refusals;

  /** Shows the tree in one language. */
  public DepartmentPages(
      ShowEmployer employers,
      ShowDepartments show,
      AddDepartment add,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.show = show;
    this.add = add;
    this.words = words;
    this.refusals = refusals;
  }

  /** The tree; with {@code parent}, the form adds below that one. */
  public Answer tree(Context ctx) {
    var parent = Optional.ofNullable(ctx.queryParam("parent")).orElse("");
    return drawn(ctx, 200, Form.fresh(Map.of("parent", parent)));
  }

  /** Adds one, and shows the tree again. */
  public Answer add(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InputKey.ofForm(ctx)
            .then(key -> DepartmentFields.PAGE
                .added(Fields.ofForm(ctx), number)
                .then(command -> add.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
            .map(id -> Links.departments(number) + "?done=added"))
        .fold(Answer.SeeOther::new, rejections -> refused(ctx, rejections));
  }

  private Answer refused(Context ctx, List<Rejection> rejections) {
    var placed = DepartmentFields.PAGE.of().place(rejections).stream()
        .map(one -> one.code() == DepartmentCode.DEPARTMENT_UNKNOWN ? one.at("parent") : one)
        .toList();
    return Status.of(placed) == UNPROCESSABLE
        ? drawn(ctx, UNPROCESSABLE, Form.returned(ctx, refusals.of(placed)))
        : new Answer.Refused(placed);
  }

  private Answer drawn(Context ctx, int status, Form form) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> show.handle(actor, employer.employer().number())
            .map(shown ->
                new DepartmentsView(words.departmentsTitle(), employer, shown, form, notice(ctx))))
        .fold(view -> new Answer.Page(status, TEMPLATE, view), Answer.Refused::new);
  }

  private String notice(Context ctx) {
    return switch (Optional.ofNullable(ctx.queryParam("done")).orElse("")) {
      case "added" -> words.departmentAdded();
      case "removed" -> words.departmentRemoved();
      default -> "";
    };
  }
}
