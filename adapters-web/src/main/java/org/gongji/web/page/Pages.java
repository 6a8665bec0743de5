package org.gongji.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Csrf;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;

/** Draws pages from their templates. */
public final class Pages {

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Words words;
  private final Cookies cookies;

  /** Draws in one language. */
  public Pages(Words words, Cookies cookies) {
    this.words = words;
    this.cookies = cookies;
  }

  /** Draws a page with its frame. */
  public void write(Context ctx, Answer.Page page) {
    var view = page.view();
    var layout = new Layout(
        words,
        view.title(),
        Visitor.find(ctx).orElse(null),
        view instanceof OfEmployer employer ? employer : null,
        Csrf.of(cookies.formSecretOrNew(ctx)));
    var html = new StringOutput();
    templates.render(page.template() + ".jte", Map.of("layout", layout, "view", view), html);
    ctx.status(page.status()).contentType("text/html; charset=utf-8").result(html.toString());
  }
}
