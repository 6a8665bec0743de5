package org.gongji.web.identity.staff;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongji.application.identity.User;
import org.gongji.application.identity.staff.AddStaff;
import org.gongji.application.identity.staff.BlockStaff;
import org.gongji.application.identity.staff.ChangeRole;
import org.gongji.application.identity.staff.Issued;
import org.gongji.application.identity.staff.ListStaff;
import org.gongji.application.identity.staff.RenewPassword;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InputKey;
import org.gongji.web.operation.Status;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/** 用户管理: the list with a form for one more, and a page for each. */
public final class StaffPages {

  static final String PATH = "/staff";

  private static final int UNPROCESSABLE = 422;

  private final ListStaff list;
  private final AddStaff add;
  private final ChangeRole change;
  private final BlockStaff block;
  private final RenewPassword renew;
  private final Rulebook rulebook;
  private final Words words;
  private final Refusals refusals;

  /** Shows users in one language. */
  public StaffPages(
      ListStaff list,
      AddStaff add,
      ChangeRole change,
      BlockStaff block,
      RenewPassword renew,
      Rulebook rulebook,
      Words words,
      Refusals refusals) {
    this.list = list;
    this.add = add;
    this.change = change;
    this.block = block;
    this.renew = renew;
    this.rulebook = rulebook;
    this.words = words;
    this.refusals = refusals;
  }

  /** The list. */
  public Answer list(Context ctx) {
    return listed(ctx, 200, Form.fresh(Map.of()));
  }

  /** Adds one, and shows the first password. */
  public Answer add(Context ctx) {
    return asked(
            ctx,
            key -> StaffFields.added(Fields.ofForm(ctx))
                .then(command -> add.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(
            this::issued,
            rejections ->
                refused(rejections, placed -> listed(ctx, UNPROCESSABLE, returned(ctx, placed))));
  }

  /** One of them. */
  public Answer one(Context ctx) {
    return shown(ctx, 200, null);
  }

  /** Gives one another role. */
  public Answer change(Context ctx) {
    return asked(
            ctx,
            key -> StaffFields.moved(Fields.ofForm(ctx), login(ctx))
                .then(
                    command -> change.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(
            done -> new Answer.SeeOther(PATH + "?done=changed"),
            rejections -> again(ctx, rejections));
  }

  /** Blocks one. */
  public Answer block(Context ctx) {
    return asked(
            ctx,
            key -> block.handle(
                new Request<>(Visitor.of(ctx).actor(), key, new BlockStaff.Command(login(ctx)))))
        .fold(
            done -> new Answer.SeeOther(PATH + "?done=blocked"),
            rejections -> again(ctx, rejections));
  }

  /** Gives one a new first password, and shows it. */
  public Answer renew(Context ctx) {
    return asked(
            ctx,
            key -> renew.handle(
                new Request<>(Visitor.of(ctx).actor(), key, new RenewPassword.Command(login(ctx)))))
        .fold(this::issued, rejections -> again(ctx, rejections));
  }

  private static <T> Decision<T> asked(Context ctx, Function<String, Decision<T>> work) {
    return InputKey.ofForm(ctx).then(work);
  }

  private Answer issued(Issued issued) {
    return Answer.page("account/issued", new IssuedView(words.issuedTitle(), issued));
  }

  private Answer again(Context ctx, List<Rejection> rejections) {
    return refused(rejections, placed -> shown(ctx, UNPROCESSABLE, returned(ctx, placed)));
  }

  private static Answer refused(
      List<Rejection> rejections, Function<List<Rejection>, Answer> drawn) {
    var placed = StaffFields.place(rejections);
    return Status.of(placed) == UNPROCESSABLE ? drawn.apply(placed) : new Answer.Refused(placed);
  }

  private Form returned(Context ctx, List<Rejection> placed) {
    return Form.returned(ctx, refusals.of(placed));
  }

  private Answer listed(Context ctx, int status, Form form) {
    var pack = rulebook.pack();
    return list.handle(Visitor.of(ctx).actor())
        .map(staff ->
            new StaffView(words.staffTitle(), staff, form, notice(ctx), pack.city(), pack.hash()))
        .fold(view -> new Answer.Page(status, "account/staff", view), Answer.Refused::new);
  }

  private Answer shown(Context ctx, int status, @Nullable Form sent) {
    return list.handle(Visitor.of(ctx).actor())
        .then(staff -> find(staff, login(ctx)))
        .map(member -> new MemberView(
            words.staffMemberTitle(member.name()),
            member,
            Optional.ofNullable(sent)
                .orElseGet(
                    () -> Form.fresh(Map.of(StaffFields.ROLE, member.role().name())))))
        .fold(view -> new Answer.Page(status, "account/member", view), Answer.Refused::new);
  }

  private static Decision<User> find(List<User> staff, String login) {
    return staff.stream()
        .filter(user -> user.login().equals(login))
        .findAny()
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(login))));
  }

  private static String login(Context ctx) {
    return ctx.pathParam(StaffFields.LOGIN);
  }

  private String notice(Context ctx) {
    return switch (Optional.ofNullable(ctx.queryParam("done")).orElse("")) {
      case "changed" -> words.staffNotice("changed");
      case "blocked" -> words.staffNotice("blocked");
      default -> "";
    };
  }
}
