package de.nordertor.platform.view;

import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.omnifaces.eventlistener.CallbackPhaseListener;
import org.omnifaces.util.Beans;

/**
 * A {@link BusinessException} thrown by an action becomes one sentence on the same page with all that was typed; thrown
 * while a page is opened it becomes the page 404 or 403, or 400 with the sentence.
 */
public class ClearSentenceExceptionHandler extends ExceptionHandlerWrapper {

    /** The attribute of the request in which an error page finds its sentence. */
    public static final String SENTENCE = "de.nordertor.sentence";

    public ClearSentenceExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var queued = events.next().getContext();
            Optional<BusinessException> problem = businessProblem(queued.getException());
            if (problem.isPresent() && mayStillTell(context, queued.getPhaseId())) {
                events.remove();
                tell(context, problem.get(), queued.getPhaseId());
            } else if (isExpired(queued.getException()) && !isPartial(context)) {
                events.remove();
                answer(context, HttpServletResponse.SC_CONFLICT, null);
            }
        }
        super.handle();
    }

    /** While a page is written its beginning may have left already; then the error page has to do. */
    private static boolean mayStillTell(FacesContext context, PhaseId phase) {
        return phase != PhaseId.RENDER_RESPONSE
                || !context.getExternalContext().isResponseCommitted() && !isPartial(context);
    }

    private static void tell(FacesContext context, BusinessException problem, PhaseId phase) {
        String sentence = Beans.getReference(Messages.class).format(problem.messageKey(), problem.arguments());
        if (context.isPostback() && phase != PhaseId.RENDER_RESPONSE) {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            context.validationFailed();
            context.renderResponse();
            return;
        }
        context.getExternalContext().getRequestMap().put(SENTENCE, sentence);
        answer(context, status(problem), sentence);
    }

    private static void answer(FacesContext context, int status, String sentence) {
        // what the refused page's beans still wanted to write would end up on the error page
        context.getExternalContext().getRequestMap().remove(CallbackPhaseListener.class.getName());
        try {
            context.getExternalContext().responseReset();
            context.getExternalContext().responseSendError(status, sentence);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The view is gone (session over, too many open pages) or its id was forged; partial requests get the same page. */
    private static boolean isExpired(Throwable thrown) {
        return thrown instanceof ViewExpiredException;
    }

    private static boolean isPartial(FacesContext context) {
        return context.getPartialViewContext().isAjaxRequest();
    }

    private static int status(BusinessException problem) {
        if (problem instanceof NotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return problem instanceof NotPermittedException
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_BAD_REQUEST;
    }

    private static Optional<BusinessException> businessProblem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }
}
