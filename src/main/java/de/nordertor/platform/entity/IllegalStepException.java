package de.nordertor.platform.entity;

/** The life cycle does not allow this step from where the thing stands. */
public class IllegalStepException extends BusinessException {

    public IllegalStepException(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
