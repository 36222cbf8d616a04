package de.nordertor.platform.boundary;

import java.util.Collection;
import java.util.Map;

/**
 * Where mails that are sent again go by now: who changed the address since gets them there. One application-scoped bean
 * per room that knows.
 */
public interface MailAddresses {

    /** @return by the ids of the mails; nothing for those that are not the room's, or whose addressee has left */
    Map<Long, String> current(Collection<StoppedMail> mails);
}
