package de.nordertor.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What this browser's user chose: the language (else the browser's) and the look (else the system's). */
@Named("preferences")
@RequestScoped
public class Preferences {

    static final String LANGUAGE_COOKIE = "nordertor-language";
    static final String LOOK_COOKIE = "nordertor-look";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    /** German or English. */
    public Locale getLocale() {
        if (locale == null) {
            locale = cookie(LANGUAGE_COOKIE)
                    .map(Locale::forLanguageTag)
                    .filter(Preferences::offered)
                    .orElseGet(this::preferredByBrowser);
        }
        return locale;
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    /** {@code light}, {@code dark}, or {@code auto} when the system decides. */
    public String getLook() {
        return cookie(LOOK_COOKIE)
                .filter(look -> look.equals("light") || look.equals("dark"))
                .orElse("auto");
    }

    /** Remembers a choice in a cookie of this browser; null changes nothing. */
    public static void remember(
            HttpServletRequest request, HttpServletResponse response, String language, String look) {
        cookie(request, response, LANGUAGE_COOKIE, language, "de|en|auto");
        cookie(request, response, LOOK_COOKIE, look, "light|dark|auto");
    }

    private static void cookie(
            HttpServletRequest request, HttpServletResponse response, String name, String value, String allowed) {
        if (value == null || !value.matches(allowed)) {
            return;
        }
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private Locale preferredByBrowser() {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.GERMAN;
        }
        return Collections.list(request.getLocales()).stream()
                .map(wish -> Locale.forLanguageTag(wish.getLanguage()))
                .filter(Preferences::offered)
                .findFirst()
                .orElse(Locale.GERMAN);
    }

    private static boolean offered(Locale wish) {
        return wish.equals(Locale.GERMAN) || wish.equals(Locale.ENGLISH);
    }

    private Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
