package org.gongji.web.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a route of the JSON interface takes and gives, for its description.
 *
 * @param summary one line
 * @param request the body's record, null for none
 * @param response the answer's record, null for none or for a file
 * @param media the types of a file, empty for JSON
 * @param status the status of success
 * @param query what the address may carry after its path
 * @param later the record that answers with 202 where the work goes on in the background, or null
 * @param list whether the answer is a page of such records, asked for by cursor
 */
public record Contract(
    String summary,
    @Nullable Class<?> request,
    @Nullable Class<?> response,
    List<String> media,
    int status,
    List<String> query,
    @Nullable Class<?> later,
    boolean list) {

  /** The same with parameters that may be left out. */
  public Contract asked(String... names) {
    return new Contract(summary, request, response, media, status, List.of(names), later, list);
  }

  /** The same where long work answers 202 and goes on in the background. */
  public Contract orLater(Class<?> answer) {
    return new Contract(summary, request, response, media, status, query, answer, list);
  }

  /** Reads one thing. */
  public static Contract one(String summary, Class<?> response) {
    return new Contract(summary, null, response, List.of(), 200, List.of(), null, false);
  }

  /** Reads a file of one of these types. */
  public static Contract file(String summary, String... media) {
    return new Contract(summary, null, null, List.of(media), 200, List.of(), null, false);
  }

  /** Reads a list by cursor. */
  public static Contract list(String summary, Class<?> row) {
    return new Contract(summary, null, row, List.of(), 200, List.of("cursor", "limit"), null, true);
  }

  /** Writes, and answers 201 with what came of it. */
  public static Contract creates(String summary, Class<?> request, Class<?> response) {
    return new Contract(summary, request, response, List.of(), 201, List.of(), null, false);
  }

  /** Looks at what is sent, keeps nothing of it, and answers. */
  public static Contract answers(String summary, Class<?> request, Class<?> response) {
    return new Contract(summary, request, response, List.of(), 200, List.of(), null, false);
  }

  /** Changes something that is there, and answers what came of it. */
  public static Contract changes(String summary, Class<?> request, Class<?> response) {
    return new Contract(summary, request, response, List.of(), 200, List.of(), null, false);
  }

  /** Takes something away, and has nothing to say. */
  public static Contract ends(String summary) {
    return new Contract(summary, null, null, List.of(), 204, List.of(), null, false);
  }
}
