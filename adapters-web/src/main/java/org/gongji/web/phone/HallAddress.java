package org.gongji.web.phone;

import io.javalin.http.Context;

/**
 * The hall's address as a phone has to know it: the one under which the screen found it.
 *
 * @param secure whether there is HTTPS in front, which requests that come from a proxy do not say
 */
public record HallAddress(boolean secure) {

  /** The address without a slash at its end. */
  public String of(Context ctx) {
    return (secure ? "https" : ctx.scheme()) + "://" + ctx.host();
  }
}
