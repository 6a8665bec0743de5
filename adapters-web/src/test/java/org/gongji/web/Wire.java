package org.gongji.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Bytes to the hall and back, for what no client library would send or wait for. */
final class Wire {

  private Wire() {}

  /**
   * What the hall says to a request that stops where it stops: nothing follows that a hall which
   * refuses early would leave unread, so its answer always arrives.
   */
  static String ask(OpenHall hall, String request) throws IOException {
    try (var socket = new Socket("localhost", hall.port())) {
      socket
          .getOutputStream()
          .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What the hall says to the mere announcement of a body of so many bytes. */
  static String announce(OpenHall hall, String path, int bytes) throws IOException {
    return ask(hall, """
        POST %s HTTP/1.1
        Host: localhost
        Connection: close
        Content-Length: %d

        """.formatted(path, bytes));
  }
}
