package de.nordertor.browser;

import de.nordertor.document.PdfConformance;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody without sign-in who follows every address that the public side tells, in pages, feeds and the API. */
final class PublicVisitor {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Months go on for ever in both directions, and every page exists in two languages under each of them. */
    private static final Pattern ENDLESS = Pattern.compile("[?&]month=");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> failed = new TreeSet<>();

    /**
     * Every answer that is a text, by its address, as a person or program reads it: without the marks of HTML or JSON; of
     * a PDF also what stands beside its pages.
     */
    Map<String, String> readAll(String root) {
        Deque<String> waiting = new ArrayDeque<>();
        Set<String> seen = new TreeSet<>();
        waiting.add(root + "/");
        waiting.add(root + "/en/");
        waiting.add(root + "/oparl/v1/system");
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            if (!address.startsWith(root) || ENDLESS.matcher(address).find() || !seen.add(address)) {
                continue;
            }
            HttpResponse<byte[]> answer = get(address);
            answer.headers().firstValue("Location").ifPresent(waiting::add);
            if (answer.statusCode() >= 400) {
                failed.add(answer.statusCode() + " " + address);
            }
            String type = answer.headers().firstValue("Content-Type").orElse("");
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            if (type.startsWith("application/json")) {
                StringBuilder text = new StringBuilder();
                json(body).forEach((name, value) -> collect(value, text, waiting));
                texts.put(address, text.toString());
            } else if (type.matches("(text/html|application/atom|text/calendar).*")) {
                texts.put(address, plain(body));
                Matcher links = ADDRESS.matcher(body);
                while (links.find()) {
                    waiting.add(
                            URI.create(address).resolve(plain(links.group(1))).toString());
                }
            } else if (type.startsWith("application/pdf")) {
                texts.put(
                        address,
                        String.join("\n", PdfConformance.pageTexts(answer.body())) + "\n"
                                + PdfConformance.besideThePages(answer.body()));
            }
        }
        return texts;
    }

    /** Addresses that were told and could not be opened. */
    Set<String> failed() {
        return failed;
    }

    HttpResponse<byte[]> get(String address, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** All texts in it, one a line. */
    static String texts(JsonValue value) {
        StringBuilder text = new StringBuilder();
        collect(value, text, new ArrayDeque<>());
        return text.toString();
    }

    private static void collect(JsonValue value, StringBuilder text, Deque<String> addresses) {
        if (value instanceof JsonObject object) {
            object.values().forEach(part -> collect(part, text, addresses));
        } else if (value instanceof JsonArray array) {
            array.forEach(part -> collect(part, text, addresses));
        } else if (value instanceof JsonString string) {
            text.append(string.getString()).append('\n');
            addresses.add(string.getString());
        }
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
