package de.nordertor.platform.entity;

/** The person is known but may not do this. */
public class NotPermittedException extends BusinessException {

    public NotPermittedException(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
