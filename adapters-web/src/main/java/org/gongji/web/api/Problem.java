package org.gongji.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param type the page that explains the first code
 * @param title what the first code is about, the same for each of its refusals
 * @param status the HTTP status
 * @param code the first code
 * @param detail the first message, with its figures
 * @param instance the request's id
 * @param violations everything that is wrong, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    String instance,
    List<Violation> violations) {

  /**
   * One thing that is wrong.
   *
   * @param code its stable name
   * @param pointer the JSON pointer of its field, null where it is about no field
   * @param figures the figures behind it, by name
   * @param message what is wrong
   * @param remedy what to do
   * @param clause the clause it rests on, as it stands on the business date, in Chinese; null where
   *     it rests on none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Violation(
      String code,
      @Nullable String pointer,
      Map<String, String> figures,
      String message,
      String remedy,
      @Nullable String clause) {}
}
