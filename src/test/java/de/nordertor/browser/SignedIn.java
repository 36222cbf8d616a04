package de.nordertor.browser;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.RequestOptions;
import de.nordertor.Visitor;
import java.net.HttpCookie;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People of the demo town who ask without a browser; a session goes on from test to test while it lasts. */
final class SignedIn {

    private static final Map<String, HttpCookie> SESSIONS = new HashMap<>();
    private static final Map<String, APIRequestContext> REQUESTS = new HashMap<>();

    private SignedIn() {}

    static synchronized APIRequestContext as(String login) {
        APIRequestContext requests = REQUESTS.get(login);
        if (requests == null || !isAlive(requests)) {
            SESSIONS.put(
                    login,
                    new Visitor(BrowserTest.url())
                            .signIn(login, DemoData.password())
                            .session());
            requests = BrowserTest.playwright()
                    .request()
                    .newContext(new APIRequest.NewContextOptions()
                            .setExtraHTTPHeaders(Map.of(
                                    "Cookie",
                                    "JSESSIONID=" + SESSIONS.get(login).getValue())));
            REQUESTS.put(login, requests);
        }
        return requests;
    }

    /** For a browser that goes on in the same session. */
    static synchronized List<com.microsoft.playwright.options.Cookie> cookies(String login) {
        as(login);
        HttpCookie session = SESSIONS.get(login);
        return List.of(new com.microsoft.playwright.options.Cookie(session.getName(), session.getValue())
                .setDomain(URI.create(BrowserTest.url()).getHost())
                .setPath(session.getPath())
                .setHttpOnly(true));
    }

    private static boolean isAlive(APIRequestContext requests) {
        RequestOptions once = RequestOptions.create().setMaxRedirects(0);
        return requests.get(BrowserTest.url() + "identity/account", once).status() == 200;
    }
}
