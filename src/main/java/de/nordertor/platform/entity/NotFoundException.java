package de.nordertor.platform.entity;

/** The thing does not exist, or the person may not know that it does. */
public class NotFoundException extends BusinessException {

    public NotFoundException(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
