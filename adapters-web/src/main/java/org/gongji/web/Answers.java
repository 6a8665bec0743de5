package org.gongji.web;

import io.javalin.http.Context;
import java.util.List;
import org.gongji.application.identity.IdentityCode;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.api.Json;
import org.gongji.web.api.Problems;
import org.gongji.web.identity.ReturnPath;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InputCode;
import org.gongji.web.operation.RequestLog;
import org.gongji.web.operation.Route;
import org.gongji.web.operation.Status;
import org.gongji.web.page.Pages;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.RefusedView;
import org.gongji.web.page.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes answers down: pages for people, problems for programs. */
final class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final int SERVER_ERROR = 500;
  private static final String DISPOSITION = "Content-Disposition";

  private final Pages pages;
  private final Problems problems;
  private final Words words;
  private final Refusals refusals;

  Answers(Pages pages, Problems problems, Words words, Refusals refusals) {
    this.pages = pages;
    this.problems = problems;
    this.words = words;
    this.refusals = refusals;
  }

  void write(Context ctx, Answer answer) {
    if (answer instanceof Answer.Page page) {
      pages.write(ctx, page);
    } else if (answer instanceof Answer.SeeOther other) {
      seeOther(ctx, other.path());
    } else if (answer instanceof Answer.File file) {
      write(ctx, file);
    } else if (answer instanceof Answer.Streamed file) {
      write(ctx, file);
    } else if (answer instanceof Answer.Json json) {
      ctx.status(json.status()).contentType("application/json; charset=utf-8");
      ctx.result(Json.write(json.body()));
    } else if (answer instanceof Answer.Text text) {
      untyped(ctx).status(text.status()).contentType(text.type()).result(text.text());
    } else if (answer instanceof Answer.Refused refused) {
      refuse(ctx, refused.rejections());
    } else {
      untyped(ctx).status(204);
    }
  }

  void refuse(Context ctx, Rejection rejection) {
    refuse(ctx, List.of(rejection));
  }

  private void refuse(Context ctx, List<Rejection> rejections) {
    if (Route.isApi(ctx.path())) {
      problems.write(ctx, rejections);
    } else if (rejections.get(0).code() == InputCode.NOT_SIGNED_IN) {
      elsewhere(ctx, ReturnPath.throughSignIn(ctx));
    } else if (rejections.get(0).code() == IdentityCode.PASSWORD_DUE) {
      elsewhere(ctx, "/me");
    } else {
      var status = Status.of(rejections);
      var id = status >= SERVER_ERROR ? RequestLog.id(ctx) : "";
      var view = new RefusedView(words.refusedTitle(status), refusals.of(rejections), id);
      var template = Route.isPhone(ctx.path()) ? "phone/refused" : "page/refused";
      pages.write(ctx, new Answer.Page(status, template, view));
    }
  }

  /** A part of a page cannot be swapped for another page: there the whole page goes. */
  private static void elsewhere(Context ctx, String path) {
    if (ctx.header("HX-Request") == null) {
      seeOther(ctx, path);
    } else {
      ctx.status(401).header("HX-Redirect", path).result("");
    }
  }

  private static void seeOther(Context ctx, String path) {
    ctx.status(303)
        .header("Location", path)
        .contentType("text/plain; charset=utf-8")
        .result("");
  }

  /** The default type is that of a text, and its charset would stay with any other type. */
  private static Context untyped(Context ctx) {
    ctx.res().setContentType(null);
    return ctx;
  }

  /** What people hand in is shown as what it is and may do nothing. */
  private static void write(Context ctx, Answer.File file) {
    var disposition = file.download() ? "attachment" : "inline";
    untyped(ctx)
        .contentType(file.type())
        .header(DISPOSITION, disposition + "; filename=\"" + file.fileName() + "\"")
        .result(file.content());
  }

  /** Who does not wait for the end of a file is no failure of the hall. */
  private static void write(Context ctx, Answer.Streamed file) {
    var unused = untyped(ctx)
        .contentType(file.type())
        .header(DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"");
    try {
      file.content().accept(ctx.outputStream());
    } catch (RuntimeException broken) {
      if (!ctx.res().isCommitted()) {
        ctx.res().setHeader(DISPOSITION, null);
        throw broken;
      }
      LOG.info("Request {}: {} was not sent whole", RequestLog.id(ctx), file.fileName());
    }
  }
}
