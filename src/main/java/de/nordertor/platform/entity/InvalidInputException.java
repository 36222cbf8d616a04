package de.nordertor.platform.entity;

/** What was typed cannot be accepted; the key says what would be. */
public class InvalidInputException extends BusinessException {

    public InvalidInputException(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
