package org.gongji.persistence.identity.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.persistence.column.ColumnCipher;

/** A ticket in its row; the content is encrypted as a whole, as a form would be sent. */
record TicketRow(
    Ticket.Kind kind,
    String ticketKey,
    UUID serial,
    String contentCipher,
    int keyVersion,
    int triesLeft,
    Instant expiresAt) {

  private static final String PLACE = "ticket.content ";

  static TicketRow of(Ticket ticket, ColumnCipher cipher) {
    var content = ticket.content().entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
    return new TicketRow(
        ticket.kind(),
        ticket.key(),
        ticket.serial(),
        cipher.encrypt(content, PLACE + ticket.serial()),
        cipher.version(),
        ticket.triesLeft(),
        ticket.expiresAt());
  }

  Ticket ticket(ColumnCipher cipher) {
    return new Ticket(
        kind,
        ticketKey,
        serial,
        content(cipher.decrypt(contentCipher, keyVersion, PLACE + serial)),
        triesLeft,
        expiresAt);
  }

  private static Map<String, String> content(String text) {
    var content = new TreeMap<String, String>();
    for (var pair : text.split("&", -1)) {
      var at = pair.indexOf('=');
      if (at > 0) {
        content.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
      }
    }
    return content;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }
}
