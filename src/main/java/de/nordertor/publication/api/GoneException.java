package de.nordertor.publication.api;

import de.nordertor.platform.entity.BusinessException;

/** It was published and has been taken back. */
public class GoneException extends BusinessException {

    public GoneException() {
        super("publication.public.error.410");
    }
}
