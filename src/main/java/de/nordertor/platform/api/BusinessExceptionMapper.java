package de.nordertor.platform.api;

import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.view.ClearSentenceExceptionHandler;
import de.nordertor.platform.view.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.omnifaces.util.Beans;

/**
 * Tells the kind of refusal as a status without a body, so that a person in a browser sees the usual page for it, with
 * the sentence of the refusal.
 */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(BusinessException refused) {
        request.setAttribute(
                ClearSentenceExceptionHandler.SENTENCE,
                Beans.getReference(Messages.class).format(refused.messageKey(), refused.arguments()));
        return Response.status(status(refused)).build();
    }

    private static Status status(BusinessException refused) {
        if (refused instanceof NotFoundException) {
            return Status.NOT_FOUND;
        }
        if (refused instanceof NotPermittedException) {
            return Status.FORBIDDEN;
        }
        return refused instanceof ConflictException ? Status.CONFLICT : Status.BAD_REQUEST;
    }
}
