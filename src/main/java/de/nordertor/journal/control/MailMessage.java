package de.nordertor.journal.control;

import java.util.ArrayList;
import java.util.List;

/** A mail, or a mail that hangs on another one, with its pieces in their order. */
record MailMessage(MailHeaders headers, List<MailPart> parts) {

    MailMessage(MailHeaders headers) {
        this(headers, new ArrayList<>());
    }
}
