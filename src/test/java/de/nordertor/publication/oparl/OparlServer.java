package de.nordertor.publication.oparl;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** An OParl server as a client sees it: over HTTP and by nothing else. What holds for every answer is looked at here. */
public final class OparlServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Findings findings;
    private String host;

    OparlServer(Findings findings) {
        this.findings = findings;
    }

    /** An answer that has to be there, as JSON; null where it is none, which is a finding. */
    JsonObject get(String url) {
        if (!isReached(url)) {
            return null;
        }
        HttpResponse<byte[]> answer = send("GET", url);
        findings.expect(answer.statusCode() == 200, url, "answers " + answer.statusCode());
        return answer.statusCode() == 200 ? json(url, answer) : null;
    }

    /** As above, and asked for again: unchanged it is answered by 304. */
    JsonObject getTwice(String url) {
        if (!isReached(url)) {
            return null;
        }
        HttpResponse<byte[]> answer = send("GET", url);
        JsonObject json = answer.statusCode() == 200 ? json(url, answer) : null;
        findings.expect(json != null, url, "answers " + answer.statusCode());
        unchanged(url, "If-None-Match", header(answer, "ETag"));
        header(answer, "Last-Modified").ifPresent(since -> unchanged(url, "If-Modified-Since", Optional.of(since)));
        return json;
    }

    /** All that a server names lies on that server. */
    private boolean isReached(String url) {
        String root = url.replaceFirst("(?<=[^/:])/.*", "");
        if (host == null) {
            host = root;
        }
        findings.expect(root.equals(host), url, "lies on another server");
        return root.equals(host);
    }

    /** What is refused tells it by its status and an error object, and nothing of the server's inside. */
    void refused(String method, String url, int status) {
        HttpResponse<byte[]> answer = send(method, url);
        findings.expect(answer.statusCode() == status, method + " " + url, "answers " + answer.statusCode());
        JsonObject error = json(url, answer);
        if (error != null) {
            findings.expect(
                    error.getString("type", "").equals("https://schema.oparl.org/1.1/Error"),
                    url,
                    "is no error object");
            findings.expect(!error.getString("message", "").isBlank(), url, "has no message");
            findings.expect(
                    !error.toString().matches("(?s).*(Exception|\\tat |SELECT |jakarta).*"), url, "tells its inside");
        }
    }

    HttpResponse<byte[]> send(String method, String url, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            findings.expect(header(answer, "Set-Cookie").isEmpty(), url, "sets a cookie");
            findings.expect(
                    header(answer, "Access-Control-Allow-Origin")
                            .filter("*"::equals)
                            .isPresent(),
                    url,
                    "is closed to pages of others");
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Optional<String> header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name);
    }

    private void unchanged(String url, String condition, Optional<String> value) {
        if (value.isEmpty()) {
            findings.add(url, "has nothing for " + condition);
            return;
        }
        HttpResponse<byte[]> again = send("GET", url, condition, value.get());
        findings.expect(again.statusCode() == 304, url, condition + " is answered by " + again.statusCode());
        findings.expect(again.body().length == 0, url, "304 with a body");
    }

    private JsonObject json(String url, HttpResponse<byte[]> answer) {
        String type = header(answer, "Content-Type").orElse("").toLowerCase().replace(" ", "");
        findings.expect(type.equals("application/json;charset=utf-8"), url, "is " + type);
        byte[] body = answer.body();
        findings.expect(body.length < 3 || body[0] != (byte) 0xEF, url, "begins with a byte order mark");
        findings.expect(
                Arrays.equals(new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), body),
                url,
                "is no UTF-8");
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException unreadable) {
            findings.add(url, "is no JSON object: " + unreadable.getMessage());
            return null;
        }
    }
}
