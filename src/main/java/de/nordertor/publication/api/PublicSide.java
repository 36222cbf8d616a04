package de.nordertor.publication.api;

import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Setting;
import de.nordertor.publication.boundary.PublicAddresses;
import de.nordertor.publication.view.PublicPageRoutes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The only door to what is public: pages, feeds, files and OParl. It takes no session and sets no cookie, so every answer is the
 * same for everybody; it answers errors itself and tells nothing of their cause. Without the setting for its address nothing is
 * there.
 */
@WebServlet("/public/*")
public class PublicSide extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PublicSide.class.getName());
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String API = "oparl";
    private static final String ERROR = "publication.public.error.";

    @Inject
    private transient Settings settings;

    @Inject
    private transient OparlRoutes oparl;

    @Inject
    private transient FileRoutes files;

    @Inject
    private transient PublicPageRoutes pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Last-Modified");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            response.setHeader("Allow", METHODS);
            response.setHeader("Access-Control-Allow-Methods", METHODS);
            response.setHeader("Access-Control-Allow-Headers", "*");
            response.setHeader("Access-Control-Max-Age", "86400");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        boolean read = method.equals("GET") || method.equals("HEAD");
        PublicRequest asked = asked(request);
        PublicAnswer answer = read
                ? answer(asked)
                : refusal(asked, HttpServletResponse.SC_METHOD_NOT_ALLOWED).with("Allow", METHODS);
        send(answer, request, response);
    }

    private PublicRequest asked(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        return new PublicRequest(List.of(path.split("/", -1)), name -> parameter(request, name), null);
    }

    private static String parameter(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            throw new InvalidInputException(ERROR + HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private PublicAnswer answer(PublicRequest asked) {
        try {
            return PublicAddresses.of(settings.text(Setting.PUBLIC_BASE_URL))
                    .map(addresses -> found(asked.at(addresses)))
                    .orElseGet(() -> PublicAnswer.refusal(HttpServletResponse.SC_NOT_FOUND, PublicAnswer.TEXT, ""));
        } catch (BusinessException refused) {
            return refusal(asked, status(refused));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The public side failed", failed);
            return refusal(asked, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private PublicAnswer found(PublicRequest asked) {
        return switch (asked.part(0)) {
            case API -> oparl.answer(asked);
            case "files" -> files.answer(asked);
            default -> pages.answer(asked, getServletContext());
        };
    }

    private static int status(BusinessException refused) {
        if (refused instanceof NotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refused instanceof GoneException ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_BAD_REQUEST;
    }

    private PublicAnswer refusal(PublicRequest asked, int status) {
        if (asked.part(0).equals(API)) {
            return oparl.refusal(status, Texts.in(Locale.GERMAN).get(ERROR + status));
        }
        return pages.refusal(asked, status, ERROR + status);
    }

    private static void send(PublicAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.headers().forEach(response::setHeader);
        if (answer.tag() != null) {
            response.setHeader("ETag", "\"" + answer.tag() + "\"");
        }
        if (answer.modified() != null) {
            response.setDateHeader("Last-Modified", answer.modified().toEpochMilli());
        }
        Precondition condition =
                new Precondition(request.getHeader("If-None-Match"), request.getHeader("If-Modified-Since"));
        if (answer.status() == HttpServletResponse.SC_OK && condition.isKnown(answer.tag(), answer.modified())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(answer.status());
        response.setContentLengthLong(answer.length());
        if (!request.getMethod().equals("HEAD")) {
            write(answer, response);
        }
    }

    /** What breaks off half-way breaks the connection; what has not begun is refused without any page of the inside. */
    private static void write(PublicAnswer answer, HttpServletResponse response) throws IOException {
        try {
            answer.content().writeTo(response.getOutputStream());
        } catch (IOException | RuntimeException broken) {
            if (response.isCommitted()) {
                throw new IOException("an answer of the public side broke off", broken);
            }
            LOG.log(Level.WARNING, "An answer of the public side could not begin", broken);
            response.reset();
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
