package de.nordertor.platform.view;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the chosen language or look in a cookie of this browser and leads back to the page. */
@WebServlet("/platform/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        remember(request, response, "language", Preferences.LANGUAGE_COOKIE, "de|en");
        remember(request, response, "look", Preferences.LOOK_COOKIE, "light|dark|auto");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", localTarget(request));
    }

    private static void remember(
            HttpServletRequest request, HttpServletResponse response, String parameter, String name, String allowed) {
        String value = request.getParameter(parameter);
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

    /** Only addresses of this application: a path that begins with the context path and not with two slashes. */
    static String localTarget(HttpServletRequest request) {
        String target = request.getParameter("from");
        String root = request.getContextPath() + "/";
        boolean local = target != null && target.startsWith(root) && !target.startsWith("//");
        return local && target.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\') ? target : root;
    }
}
