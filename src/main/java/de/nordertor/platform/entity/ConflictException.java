package de.nordertor.platform.entity;

/** Somebody else was faster, or the thing is in use. */
public class ConflictException extends BusinessException {

    public ConflictException(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
