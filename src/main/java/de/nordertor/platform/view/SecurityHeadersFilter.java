package de.nordertor.platform.view;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.UUID;

/**
 * The headers every answer carries. Faces pages replace the policy here by one with a nonce for scripts (context
 * parameter {@code primefaces.CSP_POLICY}); one answer never carries two policies, for a browser would enforce both.
 */
public class SecurityHeadersFilter extends HttpFilter {

    static final String NONCE = "primefaces.nonce";

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY_HEADER, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!request.getRequestURI().startsWith(request.getContextPath() + RESOURCES)) {
            // personal pages stay out of every cache; the back button asks again
            response.setHeader("Cache-Control", "no-store");
        }
        boolean error = request.getDispatcherType() == DispatcherType.ERROR;
        chain.doFilter(error ? new WithoutParameters(request) : new FreshNonce(request), new OnePolicy(response));
    }

    /** An error page answers no form, and what was too large to be read must not be read by its error page. */
    private static final class WithoutParameters extends HttpServletRequestWrapper {

        WithoutParameters(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }

    /**
     * PrimeFaces wants every post to bring the nonce of its page. A whole new page gets a new nonce instead; a partial
     * answer keeps the one its page runs with.
     */
    private static final class FreshNonce extends HttpServletRequestWrapper {

        private String fresh;

        FreshNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            if (!NONCE.equals(name)) {
                return super.getParameter(name);
            }
            String sent = "partial/ajax".equals(getHeader("Faces-Request")) ? super.getParameter(name) : null;
            return sent != null && sent.matches("[A-Za-z0-9+/]{48}") ? sent : fresh();
        }

        private String fresh() {
            if (fresh == null) {
                fresh = Base64.getEncoder()
                        .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
            }
            return fresh;
        }
    }

    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY_HEADER.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
