package de.nordertor.platform.control.mail;

import de.nordertor.platform.entity.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why the mail server did not take a mail. */
final class MailFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reply of the server begins with its code (RFC 5321 § 4.2). */
    private static final Pattern REPLY = Pattern.compile("(?s)\\s*([2-5])\\d\\d[ -].*");

    private final boolean forGood;

    private MailFailure(String reply, boolean forGood, Throwable cause) {
        super(reply, cause);
        this.forGood = forGood;
    }

    /** What the server itself said stands deepest in the chain, and is what an administrator wants to read. */
    static MailFailure of(MessagingException failure) {
        String reply = null;
        boolean forGood = failure instanceof AddressException;
        Exception last = failure;
        for (Exception step = failure; step != null; step = next(step)) {
            last = step;
            if (step instanceof SendFailedException refused && has(refused.getInvalidAddresses())) {
                forGood = true;
            }
            Matcher said = REPLY.matcher(String.valueOf(step.getMessage()));
            if (said.matches()) {
                reply = step.getMessage();
                forGood |= said.group(1).equals("5");
            }
        }
        return new MailFailure(readable(reply == null ? text(last) : reply), forGood, failure);
    }

    /** It never came to the server. */
    static MailFailure of(RuntimeException unwritable) {
        return new MailFailure(readable(text(unwritable)), false, unwritable);
    }

    private static Exception next(Exception step) {
        return step instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static boolean has(Object[] addresses) {
        return addresses != null && addresses.length > 0;
    }

    private static String text(Exception failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static String readable(String reply) {
        String line = reply.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= OutgoingMail.FAILURE_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, OutgoingMail.FAILURE_LENGTH));
    }

    /** Whether trying again is of no use: the address is none, or the server will not have it (RFC 5321: 5yz). */
    boolean isForGood() {
        return forGood;
    }
}
