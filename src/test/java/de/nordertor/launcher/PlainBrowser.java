package de.nordertor.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gets pages and submits their forms over HTTP, one session, and plays the reverse proxy that has ended TLS: it says that
 * the browser came by HTTPS, and it keeps cookies itself, because they are {@code Secure}.
 */
public class PlainBrowser {

    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>.*?</form>", Pattern.DOTALL);

    private static final Pattern SELECT = Pattern.compile("(<select\\b[^>]*>)(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*selected=[^>]*>");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final URI root;
    private URI address;
    private HttpResponse<String> response;

    public PlainBrowser(String address) {
        this.root = URI.create(address);
        this.address = root;
    }

    /** @param path below the application's root, wherever the browser is */
    public PlainBrowser open(String path) throws IOException {
        return send(HttpRequest.newBuilder(root.resolve(path)).GET());
    }

    /** Sends a file by the field of the form that has the button, and presses it. */
    public PlainBrowser upload(String button, String field, String fileName, byte[] content) throws IOException {
        String form = formWith(button);
        String boundary = "----" + java.util.UUID.randomUUID();
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
        for (Map.Entry<String, String> input : sent(form, button).entrySet()) {
            boolean isFile = isNamed(input.getKey(), field);
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + input.getKey() + "\"";
            String file = isFile ? "; filename=\"" + fileName + "\"\r\nContent-Type: text/csv" : "";
            body.write((head + file + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.write(isFile ? content : input.getValue().getBytes(StandardCharsets.UTF_8));
            body.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address.resolve(attribute(form, "action")))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Fills the fields (by the end of their names) of the form that has the button, and presses it. */
    public PlainBrowser submit(String button, Map<String, String> values) throws IOException {
        String form = formWith(button);
        Map<String, String> fields = new LinkedHashMap<>();
        sent(form, button).forEach((name, value) -> {
            String typed = values.entrySet().stream()
                    .filter(v -> isNamed(name, v.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(value);
            fields.put(name, typed);
        });
        String body = fields.entrySet().stream()
                .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(attribute(form, "action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String formWith(String button) {
        return FORM.matcher(response.body())
                .results()
                .map(r -> r.group())
                .filter(f -> inputs(f).keySet().stream().anyMatch(name -> isNamed(name, button)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form with " + button + " in\n" + response.body()));
    }

    /** Every field with its value, and of the buttons only the one that is pressed. */
    private static Map<String, String> sent(String form, String button) {
        Map<String, String> sent = inputs(form);
        Matcher matcher = INPUT.matcher(form);
        while (matcher.find()) {
            String name = attribute(matcher.group(), "name");
            if (attribute(matcher.group(), "type").equals("submit") && !isNamed(name, button)) {
                sent.remove(name);
            }
        }
        Matcher selects = SELECT.matcher(form);
        while (selects.find()) {
            Matcher chosen = CHOSEN.matcher(selects.group(2));
            sent.put(attribute(selects.group(1), "name"), chosen.find() ? attribute(chosen.group(), "value") : "");
        }
        return sent;
    }

    private PlainBrowser send(HttpRequest.Builder request) throws IOException {
        request.header("X-Forwarded-Proto", "https");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            response = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        address = response.uri();
        setCookies().forEach(this::keep);
        boolean moved = response.statusCode() / 100 == 3;
        return moved ? open(location()) : this;
    }

    /** Without scheme, host and port, which the proxy would have in common with the browser. */
    private String location() {
        URI location = URI.create(response.headers().firstValue("Location").orElseThrow());
        return location.getRawQuery() == null
                ? location.getRawPath()
                : location.getRawPath() + "?" + location.getRawQuery();
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    List<String> setCookies() {
        return response.headers().allValues("Set-Cookie");
    }

    int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public String path() {
        return address.getPath();
    }

    Map<String, List<String>> headers() {
        return response.headers().map();
    }

    private static Map<String, String> inputs(String form) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Matcher matcher = INPUT.matcher(form);
        while (matcher.find()) {
            String name = attribute(matcher.group(), "name");
            if (!name.isEmpty()) {
                inputs.put(name, attribute(matcher.group(), "value"));
            }
        }
        return inputs;
    }

    private static boolean isNamed(String name, String end) {
        return name.equals(end) || name.endsWith(":" + end);
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
