package org.gongji.web.phone;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongji.application.filing.phone.AttachFromPhone;
import org.gongji.application.filing.phone.OpenOnPhone;
import org.gongji.application.filing.phone.PhoneCode;
import org.gongji.application.filing.phone.ShowOnPhone;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.web.identity.Cookies;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InputCode;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Upload;
import org.gongji.web.page.Words;

/** 手机上传 on the phone: for whoever opened a link, and for its filing only. */
public final class PhonePages {

  private static final String TEMPLATE = "phone/phone";

  private final OpenOnPhone open;
  private final ShowOnPhone show;
  private final AttachFromPhone attach;
  private final Cookies cookies;
  private final Words words;
  private final Refusals refusals;

  private record Sent(BusinessSerial filing, String kind) {}

  /** Takes files from phones. */
  public PhonePages(
      OpenOnPhone open,
      ShowOnPhone show,
      AttachFromPhone attach,
      Cookies cookies,
      Words words,
      Refusals refusals) {
    this.open = open;
    this.show = show;
    this.attach = attach;
    this.cookies = cookies;
    this.words = words;
    this.refusals = refusals;
  }

  /** Opens a link, and leaves its token behind. */
  public Answer open(Context ctx) {
    return open.handle(ctx.pathParam("token"))
        .fold(
            session -> {
              cookies.startPhone(ctx, session);
              return new Answer.SeeOther("/phone");
            },
            Answer.Refused::new);
  }

  /** What is asked for. */
  public Answer show(Context ctx) {
    return view(ctx, Form.fresh(Map.of()))
        .fold(view -> Answer.page(TEMPLATE, view), Answer.Refused::new);
  }

  /** Takes one file or several of one kind; those that are good stay. */
  public Answer attach(Context ctx) {
    return session(ctx)
        .then(session -> InputKey.ofForm(ctx)
            .then(key -> sent(ctx).then(sent -> attach(ctx, session, key, sent))))
        .fold(
            kind -> new Answer.SeeOther("/phone?done=" + kind),
            rejections -> again(ctx, rejections));
  }

  private Answer again(Context ctx, List<Rejection> rejections) {
    return view(ctx, Form.returned(ctx, refusals.of(rejections)))
        .fold(view -> Answer.redrawn(TEMPLATE, view), Answer.Refused::new);
  }

  private Decision<PhoneView> view(Context ctx, Form form) {
    var done = ctx.queryParam("done");
    return session(ctx)
        .then(show::handle)
        .map(seen -> new PhoneView(words.phoneTitle(), seen, form, done == null ? "" : done));
  }

  private Decision<String> session(Context ctx) {
    return cookies
        .phone(ctx)
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(PhoneCode.PHONE_SESSION_ENDED.rejection()));
  }

  private static Decision<Sent> sent(Context ctx) {
    var fields = Fields.ofForm(ctx);
    var filing = fields.serial("filing");
    var kind = fields.text("kind");
    return fields.command(() -> new Sent(filing.orElseThrow(), kind.orElseThrow()));
  }

  private Decision<String> attach(Context ctx, String session, String key, Sent sent) {
    var uploads = Upload.of(ctx, "file");
    if (uploads.isEmpty()) {
      return Decision.reject(InputCode.FIELD_MISSING.rejection().at("file"));
    }
    var wrong = new ArrayList<Rejection>();
    for (var upload : uploads) {
      var place = new AttachFromPhone.Place(sent.filing(), sent.kind(), upload.name());
      wrong.addAll(
          attach.handle(session, upload.key(key), place, upload.content()).rejections());
    }
    return wrong.isEmpty() ? Decision.accept(sent.kind()) : Decision.reject(List.copyOf(wrong));
  }
}
