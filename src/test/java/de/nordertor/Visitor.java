package de.nordertor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person who only asks for pages: one session and one connection, no scripts, no pictures, no redirects followed. */
public final class Visitor {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SELECT =
            Pattern.compile("(?s)<select\\b[^>]*\\bname=\"([^\"]*)\"[^>]*>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*\\bselected[^>]*>");
    private static final String SIGN_IN = "identity/sign-in";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** More than the server holds back, and less than any file that is worth it. */
    private static final long SOME_BYTES = 1_000_000;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final URI root;

    /** @param root the address of the application, with a slash at its end */
    public Visitor(String root) {
        this.root = URI.create(root);
    }

    /** The page, which must be there. */
    public String get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(root.resolve(path)));
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.body();
    }

    /**
     * Reads a file to its end and keeps nothing of it.
     *
     * @param underway done once, when the first of it has come
     */
    public void download(String path, Runnable underway) {
        HttpRequest request =
                HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE).build();
        try (InputStream content =
                sent(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            content.skipNBytes(SOME_BYTES);
            underway.run();
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Visitor signIn(String login, String password) {
        submit(signInForm(login, password));
        return this;
    }

    /** The session's cookie, name and value. */
    public HttpCookie session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    /** Opens the sign-in page and fills in its form. */
    public Map<String, String> signInForm(String login, String password) {
        Map<String, String> fields = form(SIGN_IN, "signIn");
        fields.keySet()
                .forEach(name -> fields.computeIfPresent(name, (key, value) -> switch (attributeEnd(key)) {
                    case "login" -> login;
                    case "password" -> password;
                    default -> value;
                }));
        return fields;
    }

    /** Opens a page: what a browser would send if nobody typed anything into its main form and pressed this button. */
    public Map<String, String> form(String path, String button) {
        String page = get(path);
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(page);
        while (inputs.find()) {
            String input = inputs.group();
            String name = attribute(input, "name");
            boolean ours = name.startsWith("form:") || name.equals("form") || name.startsWith("jakarta.faces.");
            boolean pressed = !attribute(input, "type").equals("submit")
                    || attributeEnd(name).equals(button);
            boolean ticked = !attribute(input, "type").matches("checkbox|radio") || input.contains(" checked");
            if (ours && pressed && ticked) {
                fields.put(name, attribute(input, "value"));
            }
        }
        Matcher selects = SELECT.matcher(page);
        while (selects.find()) {
            if (selects.group(1).startsWith("form:")) {
                Matcher chosen = CHOSEN.matcher(selects.group(2));
                fields.put(selects.group(1), chosen.find() ? attribute(chosen.group(), "value") : "");
            }
        }
        return fields;
    }

    /** Posts a filled sign-in form, which must open. */
    public void submit(Map<String, String> fields) {
        post(SIGN_IN, fields);
    }

    /** Posts a filled form, which must be accepted. @return where it leads to */
    public String post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() / 100 != 3) {
            throw new AssertionError(path + " answers " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return sent(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What stands after the first colon: a field is "form:login:login" or "form:login". */
    private static String attributeEnd(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
