package org.gongji.web.operation;

import io.javalin.http.Context;

/** A handler: reads a request, asks a use case, and says what the answer is. */
@FunctionalInterface
public interface Answering {

  /** Answers a request whose visitor was already let in. */
  Answer handle(Context ctx);
}
