package org.gongji.idp.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.gongji.application.sms.SmsGateway;
import org.gongji.domain.identifier.MobileNumber;

/**
 * A gateway that is asked by HTTP: {@code POST} of a form with {@code id}, {@code phone} and {@code
 * text}, the id also as {@code Idempotency-Key}, with a bearer token.
 *
 * <p>Any 2xx is taken for a yes, anything else and every silence for a no: the job asks again under
 * the same id.
 */
public final class HttpSmsGateway implements SmsGateway {

  private final HttpClient http;
  private final Settings settings;

  /**
   * Where the gateway is.
   *
   * @param address an {@code https} or {@code http} address
   * @param token what it is asked with, empty for none
   * @param patience how long an answer is waited for
   */
  public record Settings(URI address, String token, Duration patience) {

    /** A token is not for logs. */
    @Override
    public String toString() {
      return "Settings[" + address + "]";
    }
  }

  /** The gateway did not take a message, or nobody knows whether it did. */
  static final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken(String why, Throwable cause) {
      super(why, cause);
    }

    NotTaken(String why) {
      super(why);
    }
  }

  /** Follows no redirect, which might lead codes elsewhere. */
  public HttpSmsGateway(Settings settings) {
    this.settings = settings;
    this.http = HttpClient.newBuilder()
        .connectTimeout(settings.patience())
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  @Override
  public void send(UUID id, MobileNumber to, String text) {
    var form = "id=" + id + "&phone=" + to.text() + "&text=" + URLEncoder.encode(text, UTF_8);
    var request = HttpRequest.newBuilder(settings.address())
        .timeout(settings.patience())
        .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
        .header("Idempotency-Key", id.toString())
        .POST(BodyPublishers.ofString(form, UTF_8));
    if (!settings.token().isEmpty()) {
      request.header("Authorization", "Bearer " + settings.token());
    }
    var status = status(id, request.build());
    if (status / 100 != 2) {
      throw new NotTaken("Message " + id + ": the gateway answers " + status);
    }
  }

  @Override
  public boolean keepsTexts() {
    return false;
  }

  private int status(UUID id, HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException silent) {
      throw new NotTaken("Message " + id + ": the gateway is silent", silent);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new NotTaken("Message " + id + ": interrupted", stopping);
    }
  }
}
