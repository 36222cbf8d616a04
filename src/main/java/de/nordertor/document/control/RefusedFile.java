package de.nordertor.document.control;

/** Why a file is not taken. */
final class RefusedFile extends Exception {

    enum Reason {
        CONTENT_DIFFERS("document.file.contentDiffers"),
        DAMAGED("document.file.damaged"),
        ENCRYPTED("document.file.encrypted"),
        MACROS("document.file.macros"),
        ACTIVE("document.file.active"),
        TWO_IN_ONE("document.file.twoInOne"),
        BOMB("document.file.bomb"),
        NESTED("document.file.nested"),
        PATH("document.file.path"),
        ENTITY("document.file.entity"),
        REMOTE("document.file.remote"),
        PIXELS("document.file.pixels"),
        NOT_TEXT("document.file.notText");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        String messageKey() {
            return messageKey;
        }
    }

    private final Reason reason;
    private final String detail;

    RefusedFile(Reason reason) {
        this(reason, "");
    }

    RefusedFile(Reason reason, String detail) {
        super(reason.name() + " " + detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
