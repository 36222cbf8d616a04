package de.nordertor.platform.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Answers what no page can work with by a clear page instead of a failure deep inside: too large, or not for pages. */
public class RequestLimitsFilter extends HttpFilter {

    /** What the server itself reads of a form without files; beyond it would fail on the first look at a parameter. */
    private static final long FORM_BYTES = 2L * 1024 * 1024;

    /** The outer limit of a form with files, as in web.xml. */
    public static final long UPLOAD_BYTES = 262_144_000L;

    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isForMachines(request) && !PAGE_METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** They answer themselves which methods they take. */
    private static boolean isForMachines(HttpServletRequest request) {
        String root = request.getContextPath();
        return request.getRequestURI().startsWith(root + "/api/")
                || request.getRequestURI().startsWith(root + "/public/");
    }

    private static boolean isTooLarge(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !request.getMethod().equals("POST")) {
            return false;
        }
        long length = request.getContentLengthLong();
        if (type.startsWith("multipart/")) {
            return length > UPLOAD_BYTES;
        }
        return type.startsWith("application/x-www-form-urlencoded") && (length > FORM_BYTES || !isReadable(request));
    }

    /** A form sent in pieces tells no length before it is read. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException tooLarge) {
            return false;
        }
    }
}
