package org.gongji.idp.oidc;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a provider; a whole answer comes in time or not at all, and redirects are not followed. */
final class ProviderHttp implements HTTPRequestSender, ResourceRetriever {

  private static final int OK = 200;

  private final HttpClient http;
  private final Duration answer;

  ProviderHttp(Duration answer) {
    this.answer = answer;
    this.http = HttpClient.newBuilder().connectTimeout(answer).build();
  }

  @Override
  public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
    var body = request.getBody();
    var asked = HttpRequest.newBuilder(request.getURI())
        .method(
            request.getMethod().name(),
            body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    request
        .getHeaderMap()
        .forEach((name, values) -> values.forEach(value -> asked.header(name, value)));
    var heard = whole(asked.build());
    var response = new HTTPResponse(heard.statusCode());
    heard
        .headers()
        .map()
        .forEach((name, values) -> response.setHeader(name, values.toArray(String[]::new)));
    response.setBody(heard.body());
    return response;
  }

  @Override
  public Resource retrieveResource(URL url) throws IOException {
    return new Resource(get(url), "application/json");
  }

  String get(URL url) throws IOException {
    var heard = send(new HTTPRequest(HTTPRequest.Method.GET, url));
    if (heard.getStatusCode() != OK) {
      throw new IOException(url + " answers " + heard.getStatusCode());
    }
    return heard.getBody();
  }

  private HttpResponse<String> whole(HttpRequest request) throws IOException {
    var hearing = http.sendAsync(request, BodyHandlers.ofString());
    try {
      return hearing.get(answer.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      hearing.cancel(true);
      throw new HttpTimeoutException(request.uri() + " did not answer in " + answer);
    } catch (ExecutionException broken) {
      throw new IOException(request.uri() + " did not answer", broken.getCause());
    } catch (InterruptedException interrupted) {
      hearing.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while " + request.uri() + " was asked");
    }
  }
}
