package de.nordertor.platform.api;

import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells the kind of refusal as a status without a body, so that a person in a browser sees the usual page for it. */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

    @Override
    public Response toResponse(BusinessException refused) {
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
