package org.gongji.web;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** Counts bodies that do not say how long they are; those that do are refused before reading. */
final class ChunkLimit extends SizeLimitHandler {

  ChunkLimit(long largest) {
    super(largest, -1);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return request.getLength() < 0
        ? super.handle(request, response, callback)
        : getHandler().handle(request, response, callback);
  }
}
