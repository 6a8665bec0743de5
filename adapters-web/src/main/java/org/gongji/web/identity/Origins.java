package org.gongji.web.identity;

import io.javalin.http.Context;
import java.util.Optional;
import org.gongji.application.identity.Origin;
import org.gongji.web.operation.Route;

/**
 * Where requests come from.
 *
 * @param behindProxy whether they come through a proxy, which names the address they are from
 */
public record Origins(boolean behindProxy) {

  /** Where a session begins that is asked for now. */
  public Origin of(Context ctx) {
    var agent = Optional.ofNullable(ctx.userAgent()).orElse("");
    return new Origin(address(ctx), agent, Route.isApi(ctx.path()));
  }

  /** The last one is what the nearest proxy saw; those before it are what the visitor said. */
  public String address(Context ctx) {
    return Optional.ofNullable(ctx.header("X-Forwarded-For"))
        .filter(given -> behindProxy)
        .map(given -> given.substring(given.lastIndexOf(',') + 1).strip())
        .filter(given -> given.length() <= 64)
        .orElseGet(ctx::ip);
  }
}
