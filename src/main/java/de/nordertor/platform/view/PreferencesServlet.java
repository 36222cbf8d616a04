package de.nordertor.platform.view;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the chosen language or look in a cookie of this browser and leads back to the page. */
@WebServlet("/platform/preferences")
public class PreferencesServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Preferences.remember(request, response, request.getParameter("language"), request.getParameter("look"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", localTarget(request));
    }

    /** Only addresses of this application: a path that begins with the context path and not with two slashes. */
    static String localTarget(HttpServletRequest request) {
        String target = request.getParameter("from");
        String root = request.getContextPath() + "/";
        boolean local = target != null && target.startsWith(root) && !target.startsWith("//");
        return local && target.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\') ? target : root;
    }
}
