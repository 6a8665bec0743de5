package org.gongji.web.identity.door;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongji.application.identity.binding.ConfirmBinding;
import org.gongji.application.identity.binding.ListUnbound;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Refusals;

/** 待确认的法人用户, at the counter. */
public final class UnboundPages {

  private static final String TEMPLATE = "identity/unbound";
  private static final String PATH = "/counter/registrations";

  private final ListUnbound list;
  private final ConfirmBinding confirm;
  private final DoorWords words;
  private final Refusals refusals;

  /** Confirms in one language. */
  public UnboundPages(
      ListUnbound list, ConfirmBinding confirm, DoorWords words, Refusals refusals) {
    this.list = list;
    this.confirm = confirm;
    this.words = words;
    this.refusals = refusals;
  }

  /** Who waits. */
  public Answer list(Context ctx) {
    return page(ctx, 200, Form.fresh(Map.of()));
  }

  /** 确认绑定. */
  public Answer confirm(Context ctx) {
    var fields = Fields.ofForm(ctx);
    var login = fields.text("login");
    var employer = fields.employer("employer");
    return InputKey.ofForm(ctx)
        .then(key -> fields
            .command(() -> new ConfirmBinding.Command(login.orElseThrow(), employer.orElseThrow()))
            .then(command -> confirm
                .handle(new Request<>(Visitor.of(ctx).actor(), key, command))
                .map(bound -> command.login())))
        .fold(
            done -> new Answer.SeeOther(Links.asking(PATH, Map.of("done", done))),
            wrong -> again(ctx, wrong));
  }

  private Answer again(Context ctx, List<Rejection> wrong) {
    return page(ctx, 422, Form.returned(ctx, refusals.of(wrong)));
  }

  private Answer page(Context ctx, int status, Form form) {
    var done = Objects.requireNonNullElse(ctx.queryParam("done"), "");
    return list.handle(Visitor.of(ctx).actor())
        .fold(
            waiting -> new Answer.Page(
                status,
                TEMPLATE,
                new UnboundView(words.unboundTitle(), words, form, waiting, done)),
            Answer.Refused::new);
  }
}
